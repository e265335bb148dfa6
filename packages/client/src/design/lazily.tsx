import { lazy, Suspense, type ComponentProps, type ComponentType, type JSX } from 'react';

type Part<Props> = (props: Props) => JSX.Element | null;
type PropsOf<Module, Name extends keyof Module> = Module[Name] extends Part<infer Props> ? Props : never;

/** A part that is loaded when it is first shown; nothing stands in its place until then. */
export function lazily<Module, Name extends keyof Module>(
  load: () => Promise<Module>,
  name: Name,
): Part<PropsOf<Module, Name>> {
  const Loaded = lazy(() => load().then((module) => ({ default: module[name] as ComponentType<object> })));
  return function Lazily(props) {
    return (
      <Suspense>
        <Loaded {...(props as ComponentProps<typeof Loaded>)} />
      </Suspense>
    );
  };
}
