/** What the benchmark uses of AgentScript, which ships no types. */
declare module 'agentscript' {
  interface AgentSet<A> extends ReadonlyArray<A> {
    ask(act: (agent: A) => void): void;
    with(test: (agent: A) => boolean): AgentSet<A>;
    sum(key: string): number;
  }
  interface Turtles<T> extends AgentSet<T> {
    create(count: number, init: (turtle: T) => void): void;
  }
  export interface Turtle<P> {
    readonly id: number;
    readonly patch: P;
    moveTo(patch: P): void;
  }
  interface WorldOptions {
    readonly minX: number;
    readonly maxX: number;
    readonly minY: number;
    readonly maxY: number;
    readonly minZ: number;
    readonly maxZ: number;
  }
  export class Model<T, P> {
    constructor(world: WorldOptions);
    /** Steps done: counted up after each `step`. */
    readonly ticks: number;
    readonly turtles: Turtles<T & Turtle<P>>;
    readonly patches: AgentSet<P>;
    setup(): void;
    step(): void;
  }
}
