# Fits a Cox regression: prints name, coefficient and standard error. Arguments: table, formula, what is made of ties.
options(warn = 2)
library(survival)
given <- commandArgs(trailingOnly = TRUE)
rows <- read.csv(given[1], na.strings = "")
control <- coxph.control(eps = 1e-11, iter.max = 50)
fit <- coxph(as.formula(given[2]), data = rows, ties = given[3], control = control)
found <- data.frame(name = names(coef(fit)), coefficient = coef(fit), error = sqrt(diag(vcov(fit))))
write.csv(format(found, digits = 17), row.names = FALSE, quote = FALSE)
