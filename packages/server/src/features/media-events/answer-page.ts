import { escaped } from '../plain-page';
import { whenOf, whereOf } from './event-words';

export type Answered = 'YES' | 'NO' | 'MAYBE' | 'WAITING';

/** What whoever has a link may know: the event, and their own answer. */
export interface Asking {
  readonly title: string;
  readonly summary: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly venue: string | null;
  readonly county: string | null;
  readonly onlineUrl: string | null;
  readonly answer: Answered | null;
}

const answers = [
  ['YES', 'Yes, I come', 'Ndiyo, nitakuja'],
  ['MAYBE', 'Maybe', 'Labda'],
  ['NO', 'No, I do not come', 'Hapana, sitakuja'],
] as const;

const header = (asking: Asking): string => {
  const where = whereOf(asking);
  return `<h1>${escaped(asking.title)}</h1>
<p>${escaped(whenOf(asking, 'en'))}<br><span lang="sw">${escaped(whenOf(asking, 'sw'))}</span><small>Nairobi</small></p>
${where ? `<p>${escaped(where)}</p>` : ''}${asking.summary ? `<p>${escaped(asking.summary).replaceAll('\n', '<br>')}</p>` : ''}`;
};

/** @param isIncomplete whether it was sent without an answer. */
export const askPage = (asking: Asking, isIncomplete: boolean): string => `${header(asking)}
${isIncomplete ? '<p role="alert">Choose one of the answers. <span lang="sw">Chagua jibu mojawapo.</span></p>' : ''}
<form method="post"><fieldset><legend>Do you come? · <span lang="sw">Utakuja?</span></legend>
${answers
  .map(
    ([value, english, kiswahili]) =>
      `<label class="pick"><input type="radio" name="answer" value="${value}" required${isChosen(asking, value) ? ' checked' : ''}><span>${english} · <span lang="sw">${kiswahili}</span></span></label>`,
  )
  .join('\n')}</fieldset>
<label class="text"><span class="label">Who comes with you · <span lang="sw">Unakuja na nani</span></span>
<small>Names of your crew, for the door. <span lang="sw">Majina ya wenzako, kwa ajili ya mlangoni.</span></small>
<textarea name="crew" maxlength="1000"></textarea></label>
<label class="text"><span class="label">Anything else · <span lang="sw">Jambo lingine</span></span>
<small>Power, parking, an interview, your press card. <span lang="sw">Umeme, maegesho, mahojiano, kitambulisho chako.</span></small>
<textarea name="note" maxlength="1000"></textarea></label>
<label class="pick"><input type="checkbox" name="accreditation" value="yes"><span>Please accredit me as press · <span lang="sw">Naomba idhini kama mwanahabari</span></span></label>
<button type="submit">Send the answer · Tuma jibu</button></form>`;

const isChosen = ({ answer }: Asking, value: string): boolean =>
  answer === value || (answer === 'WAITING' && value === 'YES');

const thanks: Readonly<Record<Answered, readonly [string, string]>> = {
  YES: ['Thank you. We expect you.', 'Asante. Tunakutarajia.'],
  NO: ['Thank you for telling us.', 'Asante kwa kutuambia.'],
  MAYBE: ['Thank you. Tell us by this same link once you know.', 'Asante. Tuambie kwa kiungo hiki hiki utakapojua.'],
  WAITING: [
    'All places are taken. You are on the waiting list, and we tell you when one is free.',
    'Nafasi zote zimejaa. Uko kwenye orodha ya kusubiri, na tutakuambia ikipatikana.',
  ],
};

export const thanksPage = (asking: Asking, answer: Answered): string => {
  const [english, kiswahili] = thanks[answer];
  return `<h1>${english}</h1><h1 lang="sw">${kiswahili}</h1>${header(asking)}
<p>You can change your answer by the same link until the event is over. <span lang="sw">Unaweza kubadilisha jibu kwa kiungo hiki hiki hadi tukio liishe.</span></p>`;
};

export const cancelledPage = (asking: Asking): string => `<h1>This event does not take place.</h1>
<h1 lang="sw">Tukio hili halitafanyika.</h1>${header(asking)}`;

export const nothingPage = `<h1>Nothing is asked here.</h1>
<p>The event is over, or the link was not copied whole. Answer to the invitation by e-mail instead.</p>
<h1 lang="sw">Hakuna kinachoulizwa hapa.</h1>
<p lang="sw">Tukio limekwisha, au kiungo hakikunakiliwa chote. Jibu mwaliko kwa barua pepe badala yake.</p>`;

export const tooManyPage = `<h1>You ask too often.</h1><p>Wait a minute, then try again.</p>
<h1 lang="sw">Unauliza mara nyingi mno.</h1><p lang="sw">Subiri dakika moja, kisha ujaribu tena.</p>`;
