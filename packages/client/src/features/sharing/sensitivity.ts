import { IconBuilding, IconLock, IconShieldLock, IconWorld } from '@tabler/icons-react';
import type { Tone } from '../../design/Mark';
import type { Sensitivity } from '../../graphql';

export const levels: Sensitivity[] = ['PUBLIC', 'INTERNAL', 'PROTECTED', 'SEALED'];

export const levelLooks = {
  PUBLIC: { tone: 'quiet', icon: IconWorld },
  INTERNAL: { tone: 'quiet', icon: IconBuilding },
  PROTECTED: { tone: 'restricted', icon: IconShieldLock },
  SEALED: { tone: 'locked', icon: IconLock },
} as const satisfies Record<Sensitivity, { tone: Tone; icon: typeof IconLock }>;

/** Protected and Sealed records are never kept on a device. */
export const mayStayOnDevice = (level: Sensitivity): boolean => level === 'PUBLIC' || level === 'INTERNAL';
