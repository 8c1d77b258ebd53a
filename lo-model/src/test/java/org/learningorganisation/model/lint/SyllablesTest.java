package org.learningorganisation.model.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The counters against words counted by hand. The first list of each language is what they were written with; the second was
 * counted before it was tried, and nothing was changed after it.
 */
class SyllablesTest {

    private static final String DUTCH_KNOWN =
            "de 1 team 1 teamleren 3 leren 2 organisatie 5 collega's 3 leidinggevende 5 mijn 1"
                    + " visie 2 idee 2 idee\u00EBn 3 be\u00EFnvloeden 4 co\u00F6rdinatie 5 beoordeling 4 evaluatie 5 financieel 4 sociaal 3"
                    + " nieuwe 2 nieuwsgierig 3 mooie 2 groeien 2 duidelijk 3 bijeenkomst 3 jij 1 systeem 2 feedback 2 kennis 2 manager 3"
                    + " radio 3 situatie 4 theorie 3 vertrouwen 3 verantwoordelijkheid 6 buiten 2 ervaring 3 ontwikkeling 4"
                    + " medewerkers 4 \u00E9\u00E9n 1 ru\u00EFne 3 eeuw 1 leeuwen 2 zee\u00EBn 2 reorganisatie 6 creatief 3 pati\u00EBnten 4"
                    + " museum 3 royaal 2 innovatie 4 professional 5 actueel 3 individueel 5 samenwerking 4";

    private static final String DUTCH_NEW =
            "afspraak 2 aandacht 2 bestuurder 3 bureau 2 cultuur 2 cursus 2 dialoog 3 directie 3"
                    + " doelen 2 eerlijk 2 feestje 2 gezond 2 handleiding 3 hulpvraag 2 inzicht 2 jaarlijks 2 jullie 2 kwartaal 2"
                    + " lawaai 2 leerbehoefte 4 maatregel 3 meedenken 3 mogelijkheden 5 na\u00EFef 2 nadenken 3 niveau 2 onderzoek 3"
                    + " ouderwets 3 overleggen 4 proberen 3 projectleider 4 reactie 3 reflectie 3 risico 3 ruzie 2 scholing 2"
                    + " strategie 3 taken 2 toeval 2 uitdaging 3 uniek 2 veiligheid 3 veranderen 4 vergadering 4 voorbeeld 2"
                    + " vrijwillig 3 waarderen 3 werkdruk 2 ziek 1 zorgvuldig 3";

    private static final String ENGLISH_KNOWN =
            "the 1 team 1 learning 2 organisation 5 colleague 2 colleagues 2 manager 3 manages 3"
                    + " idea 3 ideas 3 people 2 mistakes 2 shared 1 talked 1 decided 3 wanted 2 improve 2 improvement 3 knowledge 2"
                    + " quality 3 experience 4 science 2 creative 3 create 2 created 3 reality 4 social 2 special 2 trial 2 various 3"
                    + " previous 3 question 2 decisions 3 situation 4 evaluate 4 usually 4 being 2 doing 2 studying 3 video 3 area 3"
                    + " department 3 time 1 little 2 simple 2 people's 2 changes 2 processes 3 used 1 useful 2 completely 3"
                    + " sometimes 2 everyone 3 moments 2 employees 3 agreed 2 client 2 audience 3 responsible 4 opportunity 5";

    private static final String ENGLISH_NEW =
            "ability 4 achieve 2 advice 2 afraid 2 agreement 3 allowed 2 annual 3 appraisal 3"
                    + " available 4 because 2 budget 2 business 2 careful 2 challenge 2 clear 1 communicate 4 complaint 2 course 1"
                    + " culture 2 customer 3 direction 3 easy 2 encourage 3 environment 4 evidence 3 failure 2 fairly 2 followed 2"
                    + " future 2 honest 2 initiative 4 involved 2 issue 2 leadership 3 listens 2 meeting 2 openly 3 outcome 2"
                    + " planned 1 policies 3 practice 2 progress 2 purpose 2 reasons 2 resources 3 respected 3 safety 2 solution 3"
                    + " strategies 3 trusted 2 value 2 workplace 2";

    @Test
    void dutchWordsAreCountedAsTheyAreSpoken() {
        assertThat(wrong(DUTCH_KNOWN, Tongue.DUTCH)).isEmpty();
    }

    @Test
    void nineInTenDutchWordsThatWereNotLookedAtAreRight() {
        assertThat(wrong(DUTCH_NEW, Tongue.DUTCH)).hasSizeLessThanOrEqualTo(words(DUTCH_NEW) / 10);
    }

    @Test
    void englishWordsAreCountedAsTheyAreSpoken() {
        assertThat(wrong(ENGLISH_KNOWN, Tongue.ENGLISH)).isEmpty();
    }

    @Test
    void nineInTenEnglishWordsThatWereNotLookedAtAreRight() {
        assertThat(wrong(ENGLISH_NEW, Tongue.ENGLISH)).hasSizeLessThanOrEqualTo(words(ENGLISH_NEW) / 10);
    }

    @Test
    void aWordHasOneSyllableAtLeastAndAHostileOneAFew() {
        assertThat(Syllables.in("psst", Tongue.DUTCH)).isEqualTo(1);
        assertThat(Syllables.in("2026", Tongue.ENGLISH)).isEqualTo(1);
        assertThat(Syllables.in("ba".repeat(50_000), Tongue.DUTCH)).isEqualTo(30);
    }

    private static int words(String list) {
        return list.split(" ", -1).length / 2;
    }

    private static List<String> wrong(String list, Tongue tongue) {
        String[] parts = list.split(" ", -1);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < parts.length; i += 2) {
            int count = Syllables.in(parts[i], tongue);
            if (count != Integer.parseInt(parts[i + 1])) {
                wrong.add(parts[i] + " is " + parts[i + 1] + ", counted " + count);
            }
        }
        return wrong;
    }
}
