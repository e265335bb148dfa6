import { type AddressInfo, type Server, type Socket, createServer } from 'node:net';

export interface CaughtMail {
  readonly from: string;
  readonly to: readonly string[];
  /** Headers and body as they came over the line. */
  readonly text: string;
}

/** A mail server on this machine that keeps what it is given, and answers as a test says. */
export class MailCatcher {
  readonly caught: CaughtMail[] = [];
  /** The answer to each recipient, by address; 250 unless said. */
  readonly answers = new Map<string, string>();
  /** Every line that a client said, for looking at the conversation. */
  readonly said: string[] = [];
  private readonly sockets = new Set<Socket>();
  private server: Server | null = null;
  private port = 0;

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    const server = createServer((socket) => this.speak(socket));
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
  }

  /** As if the mail server were down; `start` brings it back to the same port. */
  async stop(): Promise<void> {
    const { server } = this;
    this.server = null;
    this.sockets.forEach((socket) => socket.destroy());
    if (server) await new Promise((resolve) => server.close(resolve));
  }

  private speak(socket: Socket): void {
    this.sockets.add(socket);
    socket.on('close', () => this.sockets.delete(socket)).on('error', () => socket.destroy());
    let pending = '';
    let mail: { from: string; to: string[]; text: string | null } = { from: '', to: [], text: null };
    const say = (line: string): void => void socket.write(`${line}\r\n`);
    const hear = (line: string): void => {
      if (mail.text !== null) {
        if (line !== '.') mail.text += `${line.replace(/^\./, '')}\r\n`;
        else {
          this.caught.push({ from: mail.from, to: mail.to, text: mail.text });
          mail = { from: '', to: [], text: null };
          say('250 2.0.0 kept');
        }
        return;
      }
      this.said.push(line);
      const address = /<([^>]*)>/.exec(line)?.[1] ?? '';
      const verb = line.slice(0, 4).toUpperCase();
      if (verb === 'EHLO') say('250 catcher');
      else if (verb === 'MAIL') {
        mail = { from: address, to: [], text: null };
        say('250 2.1.0 fine');
      } else if (verb === 'RCPT') {
        const answer = this.answers.get(address) ?? '250 2.1.5 fine';
        if (answer.startsWith('2')) mail.to.push(address);
        say(answer);
      } else if (verb === 'DATA') {
        mail.text = '';
        say('354 go on');
      } else if (verb === 'QUIT') {
        say('221 bye');
        socket.end();
      } else say('250 fine');
    };
    socket.on('data', (chunk) => {
      const lines = (pending + chunk.toString('utf8')).split('\r\n');
      pending = lines.pop() ?? '';
      lines.forEach(hear);
    });
    say('220 catcher');
  }
}
