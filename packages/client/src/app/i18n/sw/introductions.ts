import type { introductions as en } from '../en/introductions';
import type { Messages } from '../messages';

export const introductions: Messages<typeof en> = {
  ask: 'Omba kujulishwa',
  askText:
    'Wanachama ambao watu wanaowajua wanaelekea kufaa huulizwa faraghani. Unaona wanachochagua kutoa: kamwe si nani aliulizwa, wala kama kuna aliyeulizwa.',
  wanted: 'Kwa nani, au kwa wadhifa gani',
  purpose: 'Kwa ajili ya nini',
  purposeHelp: 'Wanaoulizwa husoma haya. Hawaoni ni nani anayeuliza.',
  coalition: 'Muungano upi',
  lastDay: 'Hadi siku gani',
  sendRequest: 'Uliza muungano',
  asked: 'Umeuliza. Kitakachotolewa kitaonekana hapa.',
  askedOfYou: 'Mnaulizwa',
  askedOfYouText:
    'Kuna anayeomba njia ya kuwafikia hawa katika muungano, nanyi mnaelekea kuijua. Hakuna atakayejua kuwa mnaijua.',
  youAsked: 'Mliomba',
  noneAsked: 'Huenda kuna mmoja wetu anayejua njia',
  noneAskedText: 'Uliza muungano wenu njia ya kumfikia mtu au wadhifa. Hakuna anayeonyeshwa watu wa mwingine.',
  noCoalition: 'Shirika lenu bado halimo katika muungano wowote.',
  untilDay: 'hadi {{day}}',
  offer: 'Wajulishe',
  offerNamed: 'Wajulishe kwa {{name}}',
  offerText: 'Kuna anayeomba njia ya kumfikia {{name}}. Atasoma unachoandika hapa pamoja na jina lako, na si kingine.',
  message: 'Cha kuwaambia',
  contact: 'Wa kuzungumza naye',
  sendOffer: 'Tuma utambulisho',
  offered: 'Umetuma. Sasa wanauona.',
  decline: 'Si sasa',
  declineNamed: 'Si sasa, kuhusu {{name}}',
  close: 'Funga',
  closeNamed: 'Funga ombi la {{name}}',
  closed: 'Limefungwa',
  speakTo: 'Zungumza na: {{name}}',
};
