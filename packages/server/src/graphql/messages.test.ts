import { getMetadataStorage } from 'class-validator';
import { pino } from 'pino';
import { Role } from '../access';
import { publishedSchema } from '../composition';
import { readConfig } from '../config';
import { createFrontDoor } from '../front-door';
import { languageOf, limitMessage } from '../kernel';
import { Health, listen } from '../serving';
import { type Answer, type TestApp, testApp } from '../testing/test-app';

describe('what a person is told', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp();
  });
  afterAll(() => app.stop());

  const mutation = `mutation($input: RecordPersonInput!) { recordPerson(input: $input) { userErrors { code message path } } }`;

  it('is in Kiswahili for whoever reads it, and in English for everybody else', async () => {
    const officer = await app.actor(Role.ADVOCACY_OFFICER);
    const said = async (language: 'en' | 'sw', input: object): Promise<unknown> =>
      (await app.ask(officer, mutation, { input }, language)).data.recordPerson.userErrors;
    const unborn = { name: 'Juma Ali', bornOn: '2999' };
    const [error] = (await said('en', unborn)) as { code: string; path: string[] }[];
    expect(error).toMatchObject({ message: 'This day of birth lies in the future. Correct it.' });
    expect(await said('sw', unborn)).toEqual([
      { ...error, message: 'Siku hii ya kuzaliwa bado haijafika. Tafadhali irekebishe.' },
    ]);
    expect(await app.rows('person')).toEqual([]);
  });

  it('says in Kiswahili what was not found, what is too long, and how much it may be', async () => {
    const officer = await app.actor(Role.ADVOCACY_OFFICER);
    const said = async (input: object): Promise<unknown> =>
      (await app.ask(officer, mutation, { input }, 'sw')).data.recordPerson.userErrors;
    expect(await said({ name: 'Juma Ali', kindIds: ['trm_00000000000000000000000000000000'] })).toEqual([
      {
        code: 'NOT_FOUND',
        message: expect.stringMatching(/^Hatukupata .* Huenda rekodi hiyo imeondolewa au imeunganishwa na nyingine\.$/),
        path: ['input', 'kindIds', '0'],
      },
    ]);
    expect(await said({ name: 'Juma Ali', honorificPrefix: 'x'.repeat(101) })).toEqual([
      {
        code: 'INVALID',
        message: 'Hapa huandikwa herufi zisizozidi 100. Yafupishe maandishi, au uweke yaliyobaki katika maelezo.',
        path: ['input', 'honorificPrefix'],
      },
    ]);
  });

  it('is in the language of the request’s header, for those too who have not signed in', async () => {
    const config = readConfig({ LOG_LEVEL: 'silent' });
    const door = await createFrontDoor(app, config, new Health(app.dataSource), pino({ level: 'silent' }));
    const port = await listen(door.server, 0, '127.0.0.1');
    const query = `mutation { signIn(input: { email: "nobody@example.org", password: "not the right one" }) { userErrors { message } } }`;
    const said = async (language: string): Promise<unknown> => {
      const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-language': language },
        body: JSON.stringify({ query }),
      });
      return ((await answer.json()) as Answer).data.signIn.userErrors[0].message;
    };
    expect(await said('sw')).toBe(
      'Barua pepe au nenosiri si sahihi. Tafadhali hakikisha zote mbili, kisha ujaribu tena.',
    );
    expect(await said('en')).toBe('The e-mail address or the password is not right. Check both and try again.');
    await door.close(1000);
  });

  it.each([
    [undefined, 'en'],
    ['sw', 'sw'],
    ['sw-KE,sw;q=0.9,en;q=0.8', 'sw'],
    ['fr,en;q=0.5,sw;q=0.7', 'sw'],
    ['en-GB,en;q=0.9,sw;q=0.8', 'en'],
    ['sw;q=0', 'en'],
    ['*', 'en'],
  ])('by a header %j is in %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });

  it('has Kiswahili for every limit of every input', () => {
    publishedSchema();
    const all = [...(getMetadataStorage() as unknown as Storage).validationMetadatas.values()].flat();
    const said = all.filter(({ type }) => type === 'customValidation');
    expect(said.length).toBeGreaterThan(100);
    const missing = said.filter(({ message }) => typeof message !== 'string' || limitMessage(message) === null);
    expect(missing.map(({ target, propertyName, message }) => [target.name, propertyName, message])).toEqual([]);
  });
});

interface Storage {
  readonly validationMetadatas: ReadonlyMap<
    unknown,
    readonly { type: string; message: unknown; propertyName: string; target: { name: string } }[]
  >;
}
