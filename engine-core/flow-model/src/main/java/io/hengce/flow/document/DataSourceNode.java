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

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.dataSource(this);
    }
}
