import type { Feature } from '../feature';
import { IntroductionDecline, IntroductionOffer, IntroductionRequest } from './introduction.entities';
import { introductionOfferReading, introductionRequestReading } from './introduction.readings';
import { IntroductionResolver } from './introduction.resolver';

export const introductions: Feature = {
  entities: [IntroductionRequest, IntroductionOffer, IntroductionDecline],
  readings: [introductionRequestReading, introductionOfferReading],
  resolvers: [IntroductionResolver],
};
