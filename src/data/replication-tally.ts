/**
 * The tally that the report tells of, declared once. It was found by an independent computation in another language; a
 * replication that comes to another tally has a fault somewhere and says so. In each row the numbers, then the lists
 * of cases, reproduced under the readings as printed, power flipped, stated, corrected.
 */
export const expectedTally: Readonly<Record<string, readonly (readonly number[])[]>> = {
  A1: [[3, 10, 7, 39], [1, 7, 5, 13]],
  A2: [[2, 5, 4, 29], [0, 2, 3, 10]],
  A3: [[3, 8, 7, 36], [1, 7, 5, 13]],
  A4: [[3, 8, 7, 37], [1, 7, 5, 13]],
  A5: [[1, 1, 0, 24], [0, 0, 0, 0]],
  A6: [[0, 0, 1, 24], [0, 0, 0, 0]],
  A7: [[0, 0, 0, 24], [0, 0, 0, 0]],
  A8: [[0, 0, 0, 23], [0, 0, 0, 0]],
  "Table 3": [[0, 0, 0, 4], [0, 0, 0, 0]],
  "Table 4": [[0, 0, 0, 2], [0, 0, 0, 0]],
  "Table 5": [[0, 0, 0, 2], [0, 0, 0, 0]],
  "Table 6": [[0, 0, 0, 4], [0, 0, 0, 0]],
  all: [[12, 32, 26, 248], [3, 23, 18, 49]],
};
