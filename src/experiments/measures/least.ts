/**
 * The smallest difference of a figure between scenarios that somebody could act on, in its unit: half a province, a week,
 * 0.02 of a share, one policy more in every tenth province, a thirtieth of the centre's target. Judgements, no data.
 */
export const least: Readonly<Partial<Record<string, number>>> = {
  adopters: 0.5,
  first_adopter: 7,
  t50: 7,
  mean_toa: 7,
  restricted_mean_toa: 7,
  final_share: 0.02,
  peers_share: 0.02,
  mean_intensity: 0.1,
  mean_breadth: 0.1,
  liberalisation_mean: 0.02,
  liberalisation_sd: 0.02,
  targets_sum: 5,
  race_intensity: 0.02,
  liberalisation_gini: 0.02,
  over_reach: 0.02,
  over_reach_of_capacity: 0.02,
  goal_divergence: 0.02,
  alignment: 0.02,
  ideas_up: 0.02,
  lag_from_trial: 7,
  lag_from_third: 7,
};
