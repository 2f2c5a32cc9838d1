// What tests with random values start from.

/** Each run has a number of its own, so that CI finds what one number does not. `SEED=…` repeats a run. */
export const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));

console.log(`SEED=${seed} repeats this run`);
