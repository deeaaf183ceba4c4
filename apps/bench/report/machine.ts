import { cpus, loadavg } from 'node:os';

/** The line that says on what, and in which form, the figures were measured. */
export function environmentLine(postgres: string, quick: boolean): string {
  const [first] = cpus();
  const date = new Date().toISOString().slice(0, 16).replace('T', ' ');
  const load = loadavg()[0]!.toFixed(2);
  return `${first?.model.trim() ?? 'unknown CPU'} × ${cpus().length}, Node ${process.version}, PostgreSQL ${postgres}, load ${load}, ${date} UTC${quick ? ', quick: not for conclusions' : ''}`;
}
