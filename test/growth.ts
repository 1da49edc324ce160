/** Shortest time that a measurement is taken at; below it the clock's steps decide. */
const FLOOR_MS = 2;
const RUNS = 3;

/** CPU time of this process for one run of `work`, in milliseconds. Other programs don't count. */
function cpuMs(work: () => void): number {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

/**
 * How many times more CPU `work(large)` takes than `work(small)`, the least of some runs each: about `large / small` where time is linear,
 * its square where it is quadratic. A ratio, so that it says the same on a slow and on a busy machine.
 */
export function growth(work: (size: number) => void, small: number, large: number): number {
  work(small);
  const least = (size: number): number => Math.min(...Array.from({ length: RUNS }, () => cpuMs(() => work(size))));
  const base = Math.max(least(small), FLOOR_MS);
  return least(large) / base;
}
