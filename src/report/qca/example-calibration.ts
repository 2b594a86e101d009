/**
 * The calibration from which the published tables of Khanal, Zhang & Taeihagh (2024) on diffusion, intensity and breadth
 * follow, for the observed table as `yardstick data --csv` prints it.
 */
export const exampleCalibration = `# How each set is made from a column. This is the calibration from which the tables of Khanal, Zhang & Taeihagh (2024) on
# diffusion, intensity and breadth follow; the article states other thresholds (3, 12.5 and 27).
sets:
  ENT:                         # strong enterprises
    from: enterprise_rank
    method: ranks              # ranks first, then logistic between the anchors
    rank: ascending            # rank 1 is the smallest value
    ties: max                  # equal values get the last of their ranks: min, average or max
    anchors: { inclusion: 6, crossover: 14.5, exclusion: 25 }
  UNI:                         # strong universities
    from: university_rank
    method: ranks
    rank: ascending
    ties: max
    anchors: { inclusion: 6, crossover: 14.5, exclusion: 25 }
  GDP:                         # rich
    from: gdp_per_head
    method: ranks
    rank: descending
    ties: max
    anchors: { inclusion: 6, crossover: 14.5, exclusion: 25 }
  POW:                         # powerful; the column holds ranks already
    from: power_rank
    method: direct
    anchors: { inclusion: 6, crossover: 14.5, exclusion: 25 }
    idm: 0.95                  # membership at the inclusion anchor
  DIFFUSION:
    from: adopted
    method: crisp              # 1 from the threshold on
    threshold: 1
  INTENSITY:                   # many policies
    from: intensity
    method: direct
    anchors: { exclusion: 2, crossover: 12.5, inclusion: 25 }
  BREADTH:                     # many kinds of instruments
    from: breadth
    method: recode             # a membership for each value
    categories: { 0: 0, 1: 0, 2: 0.33, 3: 0.67, 4: 0.9, 5: 1 }
`;
