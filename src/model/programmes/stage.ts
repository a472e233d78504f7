/** Where an enrolment stands: codes of the column `stage`. */
export const Stage = { waiting: 0, active: 2, done: 3, refused: 4 } as const;
