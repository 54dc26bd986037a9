import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** A line between two parts of the federation that can fail as networks and machines do. */
export class Line {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #target: { readonly host: string; readonly port: number } | undefined;
  #state: 'whole' | 'cut' | 'silent' = 'whole';

  private constructor() {
    this.#server = createServer(socket => this.#accept(socket));
  }

  static async open(): Promise<Line> {
    const line = new Line();
    line.#server.listen(0, '127.0.0.1');
    await once(line.#server, 'listening');
    return line;
  }

  /** The address by which this target is reached along the line. */
  to(target: string): string {
    const url = new URL(target);
    this.#target = { host: url.hostname, port: Number(url.port) };
    url.port = String((this.#server.address() as { port: number }).port);
    return url.href.replace(/\/$/, '');
  }

  /** As a process that was killed: what is open breaks off, and who comes is turned away. */
  cut(): void {
    this.#state = 'cut';
    this.#breakOff();
  }

  /** What is open breaks off as soon as it is used, and whoever comes again is served: a restart that nobody noticed yet. */
  breakOffWhenUsed(): void {
    for (const socket of this.#sockets) {
      socket.unpipe();
      socket.once('data', () => socket.resetAndDestroy()).resume();
    }
  }

  /** As a machine that hangs: who comes is let in, and never answered. */
  silence(): void {
    this.#state = 'silent';
    for (const socket of this.#sockets) socket.pause();
  }

  /** Works again for who comes now. What hung on a silent line breaks off, as when a machine is started anew. */
  mend(): void {
    if (this.#state === 'silent') this.#breakOff();
    this.#state = 'whole';
  }

  async close(): Promise<void> {
    this.#breakOff();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #breakOff(): void {
    for (const socket of this.#sockets) socket.resetAndDestroy();
    this.#sockets.clear();
  }

  #accept(near: Socket): void {
    near.on('error', () => {});
    if (!this.#target || this.#state === 'cut') return void near.resetAndDestroy();
    this.#sockets.add(near);
    near.on('close', () => this.#sockets.delete(near));
    if (this.#state === 'silent') return;
    const far = connect(this.#target);
    this.#sockets.add(far);
    far.on('error', () => near.destroy());
    far.on('close', () => {
      this.#sockets.delete(far);
      near.destroy();
    });
    near.on('close', () => far.destroy());
    near.pipe(far).pipe(near);
  }
}
