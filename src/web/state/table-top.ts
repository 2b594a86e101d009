import { signal } from "@preact/signals";
import { Simulator } from "../simulate/client.js";
import type { NamedFile, Simulated } from "../simulate/request.js";
import { type Choice, FIRST_GAME, type Game, isOver } from "../tabletop/game.js";
import { gameFile, unplayedFile } from "../tabletop/game-file.js";
import { startOf } from "../tabletop/rounds.js";
import { pause, play } from "./clock.js";
import { faults, today } from "./store.js";

const waiting = (game: Game): readonly Choice[] => game.players.map(() => "wait");

export const game = signal<Game>(FIRST_GAME);
/** What the groups choose in the round that is to be run. */
export const choices = signal<readonly Choice[]>(waiting(FIRST_GAME));
/** The game so far; what lies after its last round has not happened. */
export const played = signal<Simulated | null>(null);
/** The same luck with nobody playing; known when the game is over. */
export const unplayed = signal<Simulated | null>(null);

const simulator = new Simulator();

function ask(scenario: NamedFile, take: (runs: Simulated) => void, then: () => void = () => {}): void {
  faults.value = [];
  simulator.ask({ kind: "run", scenario }, (answer) => {
    if (answer.kind === "runs") take(answer.runs);
    else if (answer.kind === "faults") faults.value = answer.faults;
    else if (answer.kind === "end") then();
  });
}

/** Runs the round with what was chosen; time passes on the map until its end. */
export function runRound(): void {
  const rounds = [...game.value.rounds, choices.value];
  show({ ...game.value, rounds }, rounds.length - 1);
}

/** Takes the last round back. */
export function takeBack(): void {
  const rounds = game.value.rounds.slice(0, -1);
  show({ ...game.value, rounds }, rounds.length);
}

/** Begins anew with other provinces or other luck. */
export function beginGame(changes: Partial<Game> = {}): void {
  show({ ...game.value, ...changes, rounds: [] }, 0);
}

/** Shows a game, with time passing from the beginning of a round on. */
function show(next: Game, from: number): void {
  pause();
  game.value = next;
  choices.value = waiting(next);
  unplayed.value = null;
  today.value = startOf(from);
  if (next.rounds.length === 0) {
    played.value = null;
    return;
  }
  const name = "table-top";
  const compare = () => {
    if (isOver(next)) ask({ name, text: unplayedFile(next) }, (runs) => (unplayed.value = runs));
  };
  ask({ name, text: gameFile(next) }, (runs) => (played.value = runs), compare);
  play(startOf(from), startOf(next.rounds.length));
}
