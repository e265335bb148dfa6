import { type Drive, drive } from './drive';

/** The process that asks: it drives what it is told to and tells what came of it. */
process.on('message', (wanted: Drive) => {
  void drive(wanted).then((driven) => process.send?.(driven));
});
process.once('disconnect', () => process.exit(0));
