/**
 * CPU time of this process, engines included, in milliseconds. Deadlines go by it: while an engine works nothing else does, and what is rendered must
 * not depend on what else the machine has to do.
 */
export function processCpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
