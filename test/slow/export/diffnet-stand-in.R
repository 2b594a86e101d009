# Runs make-diffnet.R in this folder where netdiffuseR is not installed: functions of its names check what they are given.
options(warn = 2)
library <- function(...) invisible(NULL)
as_dgCMatrix <- function(weights) {
  stopifnot(all(abs(rowSums(weights) - 1) < 1e-9), all(diag(weights) == 0))
  weights
}
new_diffnet <- function(graph, toa, t0, t1, name, behavior) {
  stopifnot(is.integer(toa), length(graph) == t1 - t0 + 1L, all(toa >= t0 & toa <= t1, na.rm = TRUE))
  stopifnot(identical(rownames(graph[[1]]), names(toa)), is.character(name), is.character(behavior))
  sum(!is.na(toa))
}
source("make-diffnet.R")
cat(unlist(diffnets), "\n")
