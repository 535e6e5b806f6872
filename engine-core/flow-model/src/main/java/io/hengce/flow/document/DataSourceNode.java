package io.hengce.flow.document;

import io.hengce.flow.text.LocalizedText;
import java.util.List;

/**
 * Asks a registered source of data: bureau, multi-lender service, a system of the bank.
 *
 * @param source the name under which it is registered where the engine is loaded
 * @param defaults constant expressions by variable, for the fallback that takes them; a variable that is not named stays missing
 */
public record DataSourceNode(
        String id,
        LocalizedText name,
        String source,
        List<SourceInput> request,
        List<SourceOutput> response,
        SourceTerms terms,
        SourceFallback fallback,
        List<Assignment> defaults)
        implements FlowNode {

    public DataSourceNode {
        request = List.copyOf(request);
        response = List.copyOf(response);
        defaults = List.copyOf(defaults);
    }

    public DataSourceNode withSource(String other) {
        return new DataSourceNode(id, name, other, request, response, terms, fallback, defaults);
    }

    public DataSourceNode withRequest(List<SourceInput> other) {
        return new DataSourceNode(id, name, source, other, response, terms, fallback, defaults);
    }

    public DataSourceNode withResponse(List<SourceOutput> other) {
        return new DataSourceNode(id, name, source, request, other, terms, fallback, defaults);
    }

    public DataSourceNode withTerms(SourceTerms other) {
        return new DataSourceNode(id, name, source, request, response, other, fallback, defaults);
    }

    /** What counts where there is no answer. */
    public DataSourceNode withFallback(SourceFallback other, List<Assignment> itsDefaults) {
        return new DataSourceNode(id, name, source, request, response, terms, other, itsDefaults);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.dataSource(this);
    }
}
