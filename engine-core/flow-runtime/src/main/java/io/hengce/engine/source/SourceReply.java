package io.hengce.engine.source;

/**
 * What a node is told.
 *
 * @param attempts how often the source was asked for it; 0 where it was not asked at all
 * @param isCached an earlier answer that is young enough
 */
public record SourceReply(SourceAnswer answer, int attempts, boolean isCached) {

    static SourceReply cached(SourceAnswer answer) {
        return new SourceReply(answer, 0, true);
    }
}
