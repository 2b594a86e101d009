/** The R script that makes diffnet objects of the tables beside it: `diffnets[["1"]]` is that of run 1. */
export function diffnetScript(months: number, title: string): string {
  return `# Makes a diffnet object of every run from the tables beside this script; diffnets[["1"]] is that of run 1.
# The period of a diffnet is a month; each has the network that holds in it, and who has no plan has toa NA.
library(netdiffuseR)

months <- ${months}L
toa <- read.csv("toa.csv", na.strings = "")
edges <- read.csv("edges.csv", na.strings = "")
networks <- read.csv("networks.csv", na.strings = "")
provinces <- unique(toa$province)

weights_of <- function(network) {
  of <- edges[edges$network == network, ]
  weights <- matrix(0, length(provinces), length(provinces), dimnames = list(provinces, provinces))
  weights[cbind(of$ego, of$alter)] <- of$value
  as_dgCMatrix(weights)
}
graphs <- lapply(unique(networks$network), weights_of)
names(graphs) <- unique(networks$network)

diffnet_of <- function(run) {
  adoption <- toa[toa$run == run, ]
  in_force <- networks[networks$run == run, ]
  in_month <- function(month) graphs[[as.character(tail(in_force$network[in_force$from_month <= month], 1))]]
  new_diffnet(
    lapply(seq_len(months), in_month),
    toa = setNames(as.integer(adoption$toa), adoption$province),
    t0 = 1L, t1 = months, name = ${JSON.stringify(title)}, behavior = "a plan of its own"
  )
}
diffnets <- lapply(setNames(nm = unique(toa$run)), diffnet_of)
`;
}
