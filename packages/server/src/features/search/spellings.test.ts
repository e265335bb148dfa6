import { type Actor, Role } from '../../access';
import { newId } from '../../kernel';
import { type TestApp, testApp } from '../../testing/test-app';

/** What is recorded, and how else people write it. */
const pairs: readonly (readonly [recorded: string, ...typed: string[]])[] = [
  ['Mohammed', 'Mohamed', 'Muhammad', 'Mohamad', 'Mohammad', 'Muhamed'],
  ['Ahmed', 'Ahmad'],
  ['Hassan', 'Hasan', 'Hassaan'],
  ['Hussein', 'Hussain', 'Husein', 'Hussen'],
  ['Yusuf', 'Yusuph', 'Yussuf'],
  ['Abdullahi', 'Abdulahi', 'Abdullah'],
  ['Khadija', 'Kadija', 'Khadijah', 'Hadija'],
  ['Zainab', 'Zeinab', 'Zaynab'],
  ['Saeed', 'Said'],
  ['Halima', 'Haleema', 'Halimah'],
  ['Wanjikũ', 'Wanjiku', 'wanjku', 'wnajiku'],
  ['Njoroge', 'Njoronge', 'Njorogi'],
  ['Mwangi', 'Muangi', 'Mwanggi'],
  ['Kariũki', 'Kariuki', 'Kareuki'],
  ['Nyokabi', 'Niokabi'],
  ['Mũthoni', 'Mutoni', 'Muthoni', 'Mutohni'],
  ["Ng'ang'a", 'Nganga', "Nga'nga", 'Ganga'],
  ['Otieno', 'Othieno', 'Oteino', 'Otiendo'],
  ['Odhiambo', 'Odiambo', 'Odhiabmo'],
  ['Ochieng', 'Ocheng', "Ochieng'", 'Ochieing'],
  ['Owuor', 'Owour', 'Owor'],
  ['Kiplagat', 'Kiplangat', 'Kiplaggat'],
  ['Chepkoech', 'Jepkoech', 'Chepkoec'],
  ['Cheruto', 'Jeruto'],
  ['Musyoka', 'Musioka', 'Musyioka'],
  ['Mutua', 'Mutwa'],
  ['Barasa', 'Baraza'],
  ['Khaemba', 'Kaemba'],
  ['Stephen', 'Steven', 'Stefen'],
  ['Philip', 'Phillip', 'Filip'],
  ['Vincent', 'Vinsent', 'Vincnet'],
  ['Rebecca', 'Rebeka', 'Rebbeca'],
  ['Elizabeth', 'Elisabeth', 'Elizabet'],
];

/** Names of two people, each of whom is found by their own. */
const apart: readonly (readonly [string, string])[] = [
  ['Otieno', 'Atieno'],
  ['Ochieng', 'Achieng'],
  ['Omondi', 'Amondi'],
  ['Njeri', 'Njeru'],
  ['Wanjiku', 'Wanjiru'],
  ['Juma', 'Jomo'],
  ['Mohamed', 'Mohamud'],
  ['Hassan', 'Hussein'],
  ['Ahmed', 'Hamed'],
  ['Kimani', 'Kimeni'],
  ['Auma', 'Ouma'],
  ['Mutiso', 'Mutisya'],
];

let app: TestApp;
let officer: Actor;
beforeAll(async () => {
  app = await testApp();
  officer = await app.actor(Role.ADVOCACY_OFFICER);
  const names = [...new Set([...pairs.map(([recorded]) => recorded), ...apart.flat()])];
  await app.dataSource.query(
    `insert into person (id, name, sort_name) select id, name || ' Fulani', name from unnest($1::uuid[], $2::text[]) n(id, name)`,
    [names.map(newId), names],
  );
});
afterAll(() => app.stop());

const found = async (term: string): Promise<string[]> => {
  const { search } = await app.get(
    officer,
    'query($term: String!) { search(term: $term, kinds: [PERSON], first: 5) { person { name } } }',
    { term },
  );
  return search.map(({ person }: { person: { name: string } }) => person.name.replace(' Fulani', ''));
};

describe('a name that is spelt in several ways', () => {
  it.each(pairs)('%s is among the first two that are found by other spellings', async (recorded, ...typed) => {
    for (const spelling of typed)
      expect({ spelling, found: (await found(spelling)).slice(0, 2) }).toEqual({
        spelling,
        found: expect.arrayContaining([recorded]),
      });
  });

  it.each(apart)('%s comes before %s, and the other way round', async (one, other) => {
    expect((await found(one))[0]).toBe(one);
    expect((await found(other))[0]).toBe(other);
  });

  it('is found beside the other words of the name, in any order', async () => {
    expect((await found('fulani mohamad'))[0]).toBe('Mohamed');
    expect((await found('Fulany Othieno'))[0]).toBe('Otieno');
  });
});
