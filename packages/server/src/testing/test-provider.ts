import { generateKeyPairSync } from 'node:crypto';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import jwt from 'jsonwebtoken';

/** What the provider is to say of whoever signs in there, and where it is to say it wrongly. */
export interface Statement {
  readonly sub: string;
  readonly email?: string;
  readonly email_verified?: boolean;
  readonly wrong?: { readonly nonce?: string; readonly aud?: string; readonly iss?: string; readonly exp?: number };
  /** Signs with a key that is not the one that it publishes. */
  readonly signsWithAnotherKey?: boolean;
}

/** An OpenID provider on this machine, which believes whatever a test tells it. */
export class TestProvider {
  private readonly keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
  private readonly others = generateKeyPairSync('rsa', { modulusLength: 2048 });
  private readonly codes = new Map<string, { statement: Statement; nonce: string; challenge: string }>();
  private server: Server;
  issuer: string;
  isDown = false;
  /** Who sits before the browser that comes, having signed in there already. */
  present: Statement | null = null;

  async start(): Promise<void> {
    this.server = createServer((request, response) => {
      let body = '';
      request.on('data', (part: Buffer) => (body += part.toString()));
      request.on('end', () => {
        const address = `${this.issuer}${request.url}`;
        if (this.present && request.url?.startsWith('/authorize?')) {
          const back = new URL(address).searchParams.get('redirect_uri');
          response.writeHead(303, { location: `${back}?${this.signIn(address, this.present)}` }).end();
          return;
        }
        const answer = this.isDown ? null : this.answer(request.url ?? '', new URLSearchParams(body));
        response.writeHead(answer ? 200 : 400, { 'content-type': 'application/json' });
        response.end(JSON.stringify(answer ?? { error: 'invalid_grant' }));
      });
    });
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    this.issuer = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Somebody signs in there: the query with which their browser is sent back. */
  signIn(address: string, statement: Statement): string {
    const asked = new URL(address).searchParams;
    const code = `code-${this.codes.size + 1}`;
    this.codes.set(code, { statement, nonce: asked.get('nonce')!, challenge: asked.get('code_challenge')! });
    return new URLSearchParams({ code, state: asked.get('state')!, iss: this.issuer }).toString();
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private answer(path: string, body: URLSearchParams): object | null {
    if (path === '/.well-known/openid-configuration')
      return {
        issuer: this.issuer,
        authorization_endpoint: `${this.issuer}/authorize`,
        token_endpoint: `${this.issuer}/token`,
        jwks_uri: `${this.issuer}/keys`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
        authorization_response_iss_parameter_supported: true,
      };
    if (path === '/keys')
      return { keys: [{ ...this.keys.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }] };
    const given = this.codes.get(body.get('code') ?? '');
    if (path !== '/token' || !given || !body.get('code_verifier')) return null;
    this.codes.delete(body.get('code')!);
    const { wrong, signsWithAnotherKey, ...said } = given.statement;
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: this.issuer,
      aud: 'utetezi',
      iat: now,
      exp: now + 300,
      nonce: given.nonce,
      ...said,
      ...wrong,
    };
    const key = signsWithAnotherKey ? this.others.privateKey : this.keys.privateKey;
    return {
      access_token: 'nothing that we use',
      token_type: 'Bearer',
      id_token: jwt.sign(claims, key, { algorithm: 'RS256', keyid: 'one' }),
    };
  }
}
