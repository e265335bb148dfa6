/** Something that happened, told in the past tense and only once it is committed. */
export interface DomainEvent {
  readonly name: string;
  readonly recordId: string;
  readonly accountId: string | null;
}

export type Listener = (event: DomainEvent) => void;

/** Delivers events to whoever listens in this process. A listener that fails is reported and stops nobody else. */
export class Events {
  private readonly listeners = new Set<Listener>();

  constructor(private readonly onFailure: (error: unknown, event: DomainEvent) => void) {}

  subscribe(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  deliver(events: readonly DomainEvent[]): void {
    for (const event of events)
      for (const listener of this.listeners) {
        try {
          listener(event);
        } catch (error) {
          this.onFailure(error, event);
        }
      }
  }
}
