import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { builtProgram } from '../built';

/** No task may take longer. */
const longestMs = 180_000;

interface Answer {
  readonly value?: unknown;
  readonly fault?: string;
}

/** A load generator in a process of its own, so that it takes no time from what it measures. */
export class LoadProcess<Tasks extends { [Task in keyof Tasks]: { ask: object; answer: unknown } }> {
  private readonly child: ChildProcess;

  /** @param program its built file's name */
  constructor(program: 'http-load' | 'socket-load') {
    this.child = fork(builtProgram(program), { stdio: 'inherit', serialization: 'advanced' });
  }

  /** Has it do something, one thing at a time. @throws Error when it cannot */
  async ask<Task extends keyof Tasks & string>(task: Task, ask: Tasks[Task]['ask']): Promise<Tasks[Task]['answer']> {
    this.child.send({ task, ask });
    const given = new AbortController();
    const ended = once(this.child, 'exit', { signal: given.signal }).then((): never => {
      throw new Error(`the load process ended during ${task}`);
    });
    const answered = once(this.child, 'message', { signal: AbortSignal.timeout(longestMs) }) as Promise<[Answer]>;
    const [answer] = await Promise.race([answered, ended]);
    given.abort();
    if (answer.fault !== undefined) throw new Error(answer.fault);
    return answer.value;
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    this.child.disconnect();
    await once(this.child, 'exit');
  }
}

/** The other end: answers what it is asked, and ends with who asks. */
export function answerTasks(tasks: Readonly<Record<string, (ask: never) => Promise<unknown>>>): void {
  process.on('disconnect', () => process.exit(0));
  process.on('SIGINT', () => undefined); // who asks decides when we end
  process.on('message', ({ task, ask }: { task: string; ask: never }) => {
    tasks[task]!(ask).then(
      (value) => process.send!({ value }),
      (error: unknown) => process.send!({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    );
  });
}
