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

/** The same for work that waits for something, an engine in a thread of its own for one: that thread's CPU time counts as well. One run each. */
export async function growthOf(work: (size: number) => Promise<void>, small: number, large: number): Promise<number> {
  const spent = async (size: number): Promise<number> => {
    const started = process.cpuUsage();
    await work(size);
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  };
  await work(small);
  const base = Math.max(await spent(small), FLOOR_MS);
  return (await spent(large)) / base;
}
