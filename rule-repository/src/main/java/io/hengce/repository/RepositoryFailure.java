package io.hengce.repository;

/** The repository's store did not answer as it should (disk, lock, database); nothing was half saved. */
public final class RepositoryFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RepositoryFailure(String doing, Exception cause) {
        super(doing + ": " + cause.getMessage(), cause);
    }
}
