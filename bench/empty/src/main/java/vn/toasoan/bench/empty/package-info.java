/** A server that does nothing, to compare with. */
package vn.toasoan.bench.empty;
