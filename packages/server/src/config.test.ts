import { readConfig } from './config';
import { StartupError } from './kernel';

describe('the configuration', () => {
  it('needs nothing', () => {
    expect(readConfig({})).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      publicUrl: 'http://localhost:4000',
      databaseUrl: null,
      dataDir: expect.stringMatching(/[/\\]\.data$/) as string,
      demoData: true,
      migrate: true,
      namedStatements: true,
      trustedProxies: 0,
    });
  });

  it('takes what is set, and an empty variable for one that is not', () => {
    const config = readConfig({
      PORT: '8080',
      DEMO_DATA: 'no',
      DATABASE_URL: 'postgres://a:b@db:5432/c',
      PUBLIC_URL: 'https://crm.example.org/',
      HOST: '',
      LOG_LEVEL: ' ',
    });
    expect(config).toMatchObject({
      port: 8080,
      demoData: false,
      databaseUrl: 'postgres://a:b@db:5432/c',
      publicUrl: 'https://crm.example.org',
      host: '127.0.0.1',
      logLevel: 'warn',
    });
  });

  it.each([
    ['PORT', '70000', 'PORT is a whole number from 0 to 65535: correct it and start again.'],
    ['PORT', 'http', 'PORT is a whole number from 0 to 65535: correct it and start again.'],
    ['DEMO_DATA', 'true', 'DEMO_DATA is yes or no: correct it and start again.'],
    ['PUBLIC_URL', 'crm', 'PUBLIC_URL is an address such as https://crm.example.org: correct it and start again.'],
    [
      'DATABASE_URL',
      'mysql://a:secret@b/c',
      'DATABASE_URL is an address such as postgres://name:password@host:5432/database: correct it and start again.',
    ],
  ])('refuses %s=%s in one sentence', (name, value, sentence) => {
    expect(() => readConfig({ [name]: value })).toThrow(new StartupError(sentence));
  });

  it('names every variable that is wrong, each on its line', () => {
    expect(() => readConfig({ PORT: 'x', MIGRATE: 'maybe' })).toThrow(/^PORT is .*\nMIGRATE is .*$/);
  });
});
