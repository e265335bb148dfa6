import { type Actor, Role } from '../../access';
import { type TestApp, testApp } from '../../testing/test-app';
import { CHECK, GO, UNDO, readRun, start } from './testing/lists';

let app: TestApp;
let officer: Actor;

beforeEach(async () => {
  app = await testApp();
  officer = await app.actor(Role.ADVOCACY_OFFICER);
});
afterEach(() => app.stop());

const list = `Full name,County,Phone,Organisation
Juma Ali,Atlantis,,
Asha Noor,Kisumu,0722123456,Haki House
Asha Noor,Kisumu,0722123456,
,Nairobi,,`;

describe('the reasons of an import', () => {
  it('are written in the language of whoever asked', async () => {
    const { id, columns } = await start(app, officer, list);
    const input = {
      columns: columns.map(({ index, target }: { index: number; target: string }) => ({ index, target })),
    };
    const reasons = async (): Promise<unknown> =>
      (await readRun(app, officer, id)).rows.nodes.map(({ line, reason }: { line: number; reason: string }) => [
        line,
        reason,
      ]);
    const inKiswahili = [
      [2, '“County” inasema “Atlantis”: hii si kaunti tunayoijua. Andika jina lake, au nambari yake kutoka 1 hadi 47.'],
      [3, 'Pia inaunda Haki House.'],
      [4, 'Hakuna jipya: inasema yaliyosemwa na mstari 3.'],
      [5, 'Safu hii haina jina.'],
    ];
    await app.ask(officer, CHECK, { id, input }, 'sw');
    expect(await reasons()).toEqual(inKiswahili);
    await app.ask(officer, CHECK, { id, input }, 'en');
    expect(await reasons()).toContainEqual([3, 'Also makes Haki House.']);
    await app.ask(officer, GO, { id }, 'sw');
    expect(await reasons()).toEqual(inKiswahili);
    await app.dataSource.query(`update person set name = 'Asha Noor Ali', version = version + 1`);
    await app.ask(officer, UNDO, { id }, 'sw');
    expect(await reasons()).toContainEqual([
      3,
      'Imebakizwa uletaji ulipotenguliwa: wengine sasa wanatumia au wamebadilisha mtu, njia ya mawasiliano, shirika, uanachama.',
    ]);
  });

  it('is in Kiswahili too when the import cannot be asked for now', async () => {
    const { id } = await start(app, officer, list);
    const { data } = await app.ask(officer, GO, { id }, 'sw');
    expect(data.runImport).toEqual({
      importRun: null,
      userErrors: [{ code: 'REFUSED', message: 'Kwanza kagua orodha: eleza maana ya safu wima zake.', path: ['id'] }],
    });
  });
});
