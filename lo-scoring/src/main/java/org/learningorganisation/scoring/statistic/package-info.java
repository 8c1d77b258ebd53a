/**
 * What statistics take and give: scores of people, and figures that are either defined or say why not.
 *
 * <p>Where the statistics of this library come from; the classes name the works in full.
 *
 * <table>
 * <caption>Sources, from the oldest</caption>
 * <tr><th>Source</th><th>What</th><th>Class</th></tr>
 * <tr><td>Spearman (1904); Kendall (1945), Knight (1966)</td><td>rank correlation</td>
 *     <td>{@link org.learningorganisation.scoring.statistic.RankCorrelation}</td></tr>
 * <tr><td>Spearman (1910), Brown (1910)</td><td>reliability of a longer or shorter set</td>
 *     <td>{@link org.learningorganisation.scoring.reliability.SpearmanBrown}</td></tr>
 * <tr><td>McCall (1922), Anastasi and Urbina (1997)</td><td>normalised T, mid ranks and stanines</td>
 *     <td>{@link org.learningorganisation.scoring.norm.Norm}</td></tr>
 * <tr><td>Kuder and Richardson (1937)</td><td>KR-20</td>
 *     <td>{@link org.learningorganisation.scoring.reliability.KuderRichardson}</td></tr>
 * <tr><td>Mosier (1943); Cronbach, Schönemann and McKie (1965)</td><td>reliability of a composite</td>
 *     <td>{@link org.learningorganisation.scoring.reliability.CompositeReliability}</td></tr>
 * <tr><td>Guttman (1945)</td><td>lower bounds of reliability</td>
 *     <td>{@link org.learningorganisation.scoring.reliability.GuttmanLambdas}</td></tr>
 * <tr><td>Kelley (1947); Lord and Novick (1968)</td><td>true scores and their errors</td>
 *     <td>{@link org.learningorganisation.scoring.reliability.TrueScore}</td></tr>
 * <tr><td>Cronbach (1951)</td><td>alpha</td>
 *     <td>{@link org.learningorganisation.scoring.reliability.CronbachAlpha}</td></tr>
 * <tr><td>Cohen (1960, 1968)</td><td>kappa</td>
 *     <td>{@link org.learningorganisation.scoring.agreement.CohenKappa}</td></tr>
 * <tr><td>Feldt (1965), Bonett (2002), Duhachek and Iacobucci (2004)</td><td>confidence limits of alpha</td>
 *     <td>{@link org.learningorganisation.scoring.reliability.AlphaInterval}</td></tr>
 * <tr><td>Jöreskog (1967), Lawley and Maxwell (1971), McDonald (1999)</td><td>one-factor model and omega</td>
 *     <td>{@link org.learningorganisation.scoring.reliability.OneFactorModel}</td></tr>
 * <tr><td>Cicchetti and Allison (1971), Fleiss and Cohen (1973)</td><td>weights of kappa</td>
 *     <td>{@link org.learningorganisation.scoring.agreement.KappaWeights}</td></tr>
 * <tr><td>Shrout and Fleiss (1979)</td><td>intraclass correlations of raters</td>
 *     <td>{@link org.learningorganisation.scoring.agreement.RaterReliability}</td></tr>
 * <tr><td>Shrout and Fleiss (1979), Bliese (2000)</td><td>ICC(1) and ICC(2) of groups</td>
 *     <td>{@link org.learningorganisation.scoring.agreement.OneWayAnova}</td></tr>
 * <tr><td>James, Demaree and Wolf (1984); Lindell, Brandt and Whitney (1999)</td><td>r<sub>wg</sub>, r<sub>wg(j)</sub> and r*<sub>wg(j)</sub></td>
 *     <td>{@link org.learningorganisation.scoring.agreement.WithinGroupAgreement}</td></tr>
 * <tr><td>James, Demaree and Wolf (1984), LeBreton and Senter (2008)</td><td>variances without agreement</td>
 *     <td>{@link org.learningorganisation.scoring.agreement.NullVariance}, {@link org.learningorganisation.scoring.agreement.NullSkew}</td></tr>
 * <tr><td>Jacobson and Truax (1991)</td><td>reliable change</td>
 *     <td>{@link org.learningorganisation.scoring.progress.ReliableChange}</td></tr>
 * <tr><td>Hyndman and Fan (1996)</td><td>quartiles</td>
 *     <td>{@link org.learningorganisation.scoring.norm.NormSample}</td></tr>
 * <tr><td>Burke, Finkelstein and Dusig (1999)</td><td>average deviation</td>
 *     <td>{@link org.learningorganisation.scoring.agreement.AverageDeviation}</td></tr>
 * <tr><td>Krippendorff (2004, 2011)</td><td>alpha of observers</td>
 *     <td>{@link org.learningorganisation.scoring.agreement.KrippendorffAlpha}</td></tr>
 * <tr><td>Brown and Hauenstein (2005)</td><td>a<sub>wg</sub></td>
 *     <td>{@link org.learningorganisation.scoring.agreement.MeanBoundAgreement}</td></tr>
 * </table>
 */
@NullMarked
package org.learningorganisation.scoring.statistic;

import org.jspecify.annotations.NullMarked;
