/* BK1, the unit of speed: a small model of diffusion in plain C, as a careful programmer would write it first, with a
 * struct of arrays, vector products and libm's exp, but without any trick that avoids work.
 *
 * 30 agents with dense, row-normalised weights, 303 weekly steps. In a step: a signal decays; each agent takes the
 * weighted means of the others' adoption and liberalisation; liberalisation relaxes; an agent that has not adopted does
 * so with the chance that its log-linear hazard gives, at the price of one exp and one draw; one that has may issue a
 * policy, at the price of one draw.
 *
 * Usage: bk1 <seconds>. Prints the number of runs, the seconds they took, and the mean share of adopters, which keeps the
 * compiler from leaving anything out.
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { AGENTS = 30, PADDED = 32, STEPS = 303, LANES = 8, BLOCKS = PADDED / LANES };
static const double DT = 7.0 / 365.25;

typedef double Vector __attribute__((vector_size(8 * LANES), may_alias));
typedef double Column[PADDED] __attribute__((aligned(8 * LANES)));
typedef struct { uint64_t state[4]; } Random;

static Column weight[AGENTS];  /* weight[j][i]: how much i minds j */
static double signal_at[STEPS];

static uint64_t splitmix(uint64_t *x) {
  uint64_t z = (*x += 0x9e3779b97f4a7c15u);
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
  return z ^ (z >> 31);
}

/* xoshiro256+ of Blackman and Vigna */
static Random seeded(uint64_t seed) {
  Random random;
  for (int k = 0; k < 4; k++) random.state[k] = splitmix(&seed);
  return random;
}

static inline double uniform(Random *random) {
  uint64_t *s = random->state, sum = s[0] + s[3], t = s[1] << 17;
  s[2] ^= s[0];
  s[3] ^= s[1];
  s[1] ^= s[2];
  s[0] ^= s[3];
  s[2] ^= t;
  s[3] = s[3] << 45 | s[3] >> 19;
  return (double)(sum >> 11) * 0x1p-53;
}

static void prepare(void) {
  Random random = seeded(2017);
  for (int i = 0; i < AGENTS; i++) {
    double total = 0;
    for (int j = 0; j < AGENTS; j++) total += weight[j][i] = i == j ? 0 : uniform(&random);
    for (int j = 0; j < AGENTS; j++) weight[j][i] /= total;
  }
  for (int n = 0; n < STEPS; n++) {
    double t = n * DT;
    signal_at[n] = exp2(-t / 2) + (t > 3 ? 0.5 * exp2(3 - t) : 0);
  }
}

static Column level, adopted, levels_seen, adopted_seen, enterprise;
static double linear[AGENTS], by_signal[AGENTS], policy_chance[AGENTS];
static uint8_t has_adopted[AGENTS];

static void draw_agents(Random *random) {
  for (int i = 0; i < PADDED; i++) level[i] = adopted[i] = enterprise[i] = 0;
  for (int i = 0; i < AGENTS; i++) {
    double e = uniform(random), u = uniform(random), g = uniform(random), p = uniform(random);
    enterprise[i] = e;
    linear[i] = -3.0 + 0.8 * e - 0.5 * u + 0.2 * g;
    by_signal[i] = 1.2 * p;
    policy_chance[i] = 1 - exp(-DT * exp(0.5 + 0.8 * g + 0.6 * e));
    has_adopted[i] = 0;
  }
}

/* The functions of a step are kept apart so that the wide registers are cleared before exp is called. */
__attribute__((noinline)) static void look_at_others(void) {
  Vector l[BLOCKS] = {0}, a[BLOCKS] = {0};
  for (int j = 0; j < AGENTS; j++)
    for (int k = 0; k < BLOCKS; k++) {
      Vector w = ((const Vector *)weight[j])[k];
      l[k] += w * level[j];
      a[k] += w * adopted[j];
    }
  for (int k = 0; k < BLOCKS; k++) {
    ((Vector *)levels_seen)[k] = l[k];
    ((Vector *)adopted_seen)[k] = a[k];
  }
}

__attribute__((noinline)) static void liberalise(double signal) {
  for (int i = 0; i < PADDED; i++) {
    double own = level[i], ahead = levels_seen[i] - own;
    own += DT * (0.9 * (ahead > 0 ? ahead : 0) + (0.4 * enterprise[i] + 0.3 * adopted[i]) * (1 - own) -
                 0.15 * signal * own);
    own = own < 0 ? 0 : own;
    level[i] = own > 1 ? 1 : own;
  }
}

/* Returns the number of new adopters. */
__attribute__((noinline)) static int decide(double signal, Random *shared, int policies[AGENTS]) {
  Random random = *shared;
  int adopters = 0;
  for (int i = 0; i < AGENTS; i++) {
    double luck = uniform(&random);
    if (has_adopted[i]) policies[i] += luck < policy_chance[i];
    else if (luck < 1 - exp(-DT * exp(linear[i] + by_signal[i] * signal + 1.5 * adopted_seen[i]))) {
      has_adopted[i] = 1;
      adopted[i] = 1;
      adopters++;
    }
  }
  *shared = random;
  return adopters;
}

/* One run; returns the number of adopters, and adds to the policies and levels of each. */
static int run(uint64_t seed, int policies[AGENTS], double levels[AGENTS]) {
  Random random = seeded(seed);
  int adopters = 0;
  draw_agents(&random);
  for (int n = 0; n < STEPS; n++) {
    look_at_others();
    liberalise(signal_at[n]);
    adopters += decide(signal_at[n], &random, policies);
  }
  for (int i = 0; i < AGENTS; i++) levels[i] += level[i];
  return adopters;
}

static double processor_time(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

int main(int count, char **words) {
  double seconds = count > 1 ? atof(words[1]) : 1;
  int policies[AGENTS] = {0};
  double levels[AGENTS] = {0}, start, spent;
  long runs = 0, adopters = 0;
  prepare();
  start = processor_time();
  do {
    for (int k = 0; k < 32; k++) adopters += run((uint64_t)++runs, policies, levels);
    spent = processor_time() - start;
  } while (spent < seconds);
  double level = 0, issued = 0;
  for (int i = 0; i < AGENTS; i++) {
    level += levels[i] / (double)runs / AGENTS;
    issued += policies[i] / (double)runs / AGENTS;
  }
  printf("%ld %.6f %.4f %.4f %.4f\n", runs, spent, (double)adopters / (double)runs / AGENTS, level, issued);
  return 0;
}
