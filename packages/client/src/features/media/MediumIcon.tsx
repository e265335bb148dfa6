import { IconBroadcast, IconDeviceTv, IconMicrophone, IconNews, IconWorldWww, type Icon } from '@tabler/icons-react';

const icons: Record<string, Icon> = {
  radio_national: IconBroadcast,
  radio_community: IconBroadcast,
  tv: IconDeviceTv,
  podcast: IconMicrophone,
  online: IconWorldWww,
  blog: IconWorldWww,
  newsletter: IconWorldWww,
};

/** What an outlet is, as a drawing beside its word; paper where nothing else is known. */
export function MediumIcon({ code }: { code: string | undefined }) {
  const Drawn = (code && icons[code]) || IconNews;
  return <Drawn size={14} stroke={1.7} aria-hidden="true" />;
}
