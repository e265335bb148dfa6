import type { Feature } from '../feature';
import { IntroductionDecline, IntroductionOffer, IntroductionRequest } from './introduction.entities';
import {
  introductionOfferReading,
  introductionRequestReading,
  notificationIntroduction,
} from './introduction.readings';
import { IntroductionResolver, NotificationIntroductionFields } from './introduction.resolver';

export { tellOfIntroductions } from './tell-of-introductions';

export const introductions: Feature = {
  entities: [IntroductionRequest, IntroductionOffer, IntroductionDecline],
  readings: [introductionRequestReading, introductionOfferReading],
  extensions: [notificationIntroduction],
  resolvers: [IntroductionResolver, NotificationIntroductionFields],
};
