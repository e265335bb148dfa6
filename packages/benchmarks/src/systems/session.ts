import { codeOfApp } from '../../../server/src/testing/authenticator';
import { PASSWORD } from '../generator/accounts';
import { type Ask, fetched } from './system';

/** A token is good for ten minutes; one is not used for longer than this. */
const RENEWED_AFTER_MS = 240_000;

const opened = `account { id } accessToken refreshToken userErrors { code message }`;
const signIn = `mutation SignIn($input: SignInInput!) { signIn(input: $input) { ${opened} } }`;
const renew = `mutation Renew($input: RenewSessionInput!) { renewSession(input: $input) { accessToken refreshToken userErrors { code message } } }`;
const begin = `mutation { beginSecondFactor(input: {}) { secret userErrors { code message } } }`;
const confirm = `mutation Confirm($input: CodeInput!) { confirmSecondFactor(input: $input) { userErrors { code message } } }`;

export function post(query: string, variables: object, token?: string): Ask {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
  return { path: '/graphql', headers, body: JSON.stringify({ query, variables }) };
}

interface Tokens {
  readonly accessToken: string;
  readonly refreshToken: string;
}

/** The session of one account, opened as a program opens one, and renewed in time. */
export class Session {
  private tokens: Tokens | null = null;
  private since = 0;

  constructor(
    private readonly port: number,
    private readonly email: string,
  ) {}

  async token(): Promise<string> {
    const { tokens } = this;
    if (tokens && Date.now() - this.since < RENEWED_AFTER_MS) return tokens.accessToken;
    const next = tokens
      ? await this.act<Tokens>(renew, { input: { refreshToken: tokens.refreshToken } })
      : await this.open();
    this.tokens = next;
    this.since = Date.now();
    return next.accessToken;
  }

  /** Whose work asks for a second factor sets one up, as the product wants it of them. */
  private async open(): Promise<Tokens> {
    const session = await this.act<Tokens & { account: object | null }>(signIn, {
      input: { email: this.email, password: PASSWORD },
    });
    if (!session.account) {
      const { secret } = await this.act<{ secret: string }>(begin, {}, session.accessToken);
      await this.act(confirm, { input: { code: codeOfApp(secret, new Date()) } }, session.accessToken);
    }
    return session;
  }

  /** @throws Error with what the product said against it. */
  private async act<Payload>(query: string, variables: object, token?: string): Promise<Payload> {
    const [payload] = Object.values(await fetched(this.port, post(query, variables, token))) as [
      Payload & { userErrors: { message: string }[] },
    ];
    if (payload.userErrors.length > 0) throw new Error(payload.userErrors.map(({ message }) => message).join(' '));
    return payload;
  }
}
