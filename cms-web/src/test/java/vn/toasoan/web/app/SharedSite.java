package vn.toasoan.web.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.toasoan.core.support.TestNewsroom;

/** Gives tests the one site that all of them share; started at the first use, ended after the last test. */
public final class SharedSite implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == RunningSite.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var store = test.getRoot().getStore(Namespace.create(SharedSite.class));
        return store.getOrComputeIfAbsent(RunningSite.class, _ -> start(), RunningSite.class);
    }

    private static RunningSite start() {
        try {
            return RunningSite.start(Files.createDirectories(TestNewsroom.newFolder()));
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot start a site", failure);
        }
    }
}
