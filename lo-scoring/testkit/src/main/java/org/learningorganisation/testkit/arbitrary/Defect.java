package org.learningorganisation.testkit.arbitrary;

import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.validation.StructuralRule;

/** A mistake that can be made in a sound definition. */
@FunctionalInterface
interface Defect {

    /** The definition with the mistake at some place. */
    MaturityModel in(MaturityModel sound, int place);

    /** The mistake that a rule finds. */
    static Defect breaking(StructuralRule rule) {
        return switch (rule) {
            case ID_MALFORMED -> QuestionDefects::idMalformed;
            case ID_RESERVED -> QuestionDefects::idReserved;
            case ID_DUPLICATE -> QuestionDefects::idDuplicate;
            case REFERENCE_UNRESOLVED -> QuestionDefects::referenceUnresolved;
            case PARENT_CYCLE -> DimensionDefects::parentCycle;
            case PARENT_OTHER_KIND -> DimensionDefects::parentOfOtherKind;
            case DIMENSION_UNMEASURED -> DimensionDefects::unmeasured;
            case DIMENSION_QUESTIONS_AND_CHILDREN -> DimensionDefects::questionsAndChildren;
            case QUESTION_NO_DIMENSION -> QuestionDefects::noDimension;
            case QUESTION_DIMENSION_REPEATED -> QuestionDefects::dimensionRepeated;
            case QUESTION_SCALE_MISSING -> QuestionDefects::scaleMissing;
            case QUESTION_SCALE_UNEXPECTED -> QuestionDefects::scaleUnexpected;
            case QUESTION_SCALE_UNSCORED -> QuestionDefects::scaleUnscored;
            case QUESTION_MEASURES_WITHOUT_SCORE -> QuestionDefects::measuresWithoutScore;
            case QUESTION_REVERSED_UNBOUNDED -> QuestionDefects::reversedUnbounded;
            case SCALE_OPTIONS_OR_RANGE -> ScaleDefects::neitherOptionsNorRange;
            case SCALE_SCORES_NOT_MONOTONIC -> ScaleDefects::scoresTied;
            case SCALE_SCORE_MISSING -> ScaleDefects::scoreMissing;
            case SCALE_SCORE_OUTSIDE_SCORING -> ScaleDefects::scoreOutsideScoring;
            case SCALE_CODE_DUPLICATE -> ScaleDefects::codeDuplicate;
            case SCALE_CODE_BLANK -> ScaleDefects::codeBlank;
            case SCALE_LABEL_DUPLICATE -> ScaleDefects::labelDuplicate;
            case SCALE_RANGE_EMPTY -> ScaleDefects::rangeEmpty;
            case SCALE_RANGE_STEP -> ScaleDefects::rangeStep;
            case SCALE_FEW_OPTIONS -> ScaleDefects::fewOptions;
            case LEVEL_BOUNDS_NOT_RISING -> LevelDefects::boundsNotRising;
            case LEVEL_BOUND_MISSING -> LevelDefects::boundMissing;
            case LEVEL_FIRST_BOUND -> LevelDefects::firstBound;
            case LEVEL_UNREACHABLE -> LevelDefects::unreachable;
            case LEVEL_METRIC_MIXED -> LevelDefects::metricMixed;
            case LEVEL_METRIC_NEGATIVE -> LevelDefects::metricNegative;
            case LEVEL_UNUSED -> LevelDefects::unused;
            case WEIGHT_NOT_POSITIVE -> QuestionDefects::weightNotPositive;
            case DECIMAL_OUT_OF_RANGE -> QuestionDefects::weightOfManyDigits;
            case TEXT_MISSING -> TextDefects::missing;
            case TEXT_BLANK -> TextDefects::blank;
            case TEXT_UNDECLARED_LANGUAGE -> TextDefects::undeclaredLanguage;
            case TEXT_PLACEHOLDER -> TextDefects::placeholder;
            case TEXT_PLACEHOLDERS_DIFFER -> TextDefects::placeholdersDiffer;
            case TEXT_NUMBERS_DIFFER -> TextDefects::numbersDiffer;
            case VERSION_NOT_SEMVER -> ModelDefects::versionNotSemver;
            case LANGUAGE_MALFORMED -> TextDefects::languageMalformed;
            case LANGUAGE_DUPLICATE -> ModelDefects::languageDuplicate;
            case LANGUAGES_EMPTY -> ModelDefects::languagesEmpty;
            case LANGUAGES_TOO_MANY -> ModelDefects::languagesTooMany;
            case MODEL_NO_DIMENSION -> ModelDefects::noDimension;
            case MODEL_NO_QUESTION -> ModelDefects::noQuestion;
            case MODEL_FIRST_RANK_NEGATIVE -> ModelDefects::firstRankNegative;
            case MIGRATION_FROM_DUPLICATE -> MigrationDefects::fromDuplicate;
            case MIGRATION_FROM_NOT_EARLIER -> MigrationDefects::fromNotEarlier;
            case MIGRATION_SOURCE_REPEATED -> MigrationDefects::sourceRepeated;
            case MIGRATION_TARGET_REPEATED -> MigrationDefects::targetRepeated;
            case MIGRATION_NO_EFFECT -> MigrationDefects::noEffect;
            case MIGRATION_CODE_UNKNOWN -> MigrationDefects::codeUnknown;
            case MIGRATION_RESCALED_TWICE -> MigrationDefects::rescaledTwice;
            case FORMAT_VERSION -> ModelDefects::formatVersion;
        };
    }
}
