package io.hengce.designer.export;

import io.hengce.compile.bpmn.BpmnWriter;
import io.hengce.compile.plan.MachineNames;
import io.hengce.designer.canvas.FlowPicture;
import io.hengce.designer.drawing.Drawing;
import io.hengce.designer.session.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a flow can be exported as. */
public enum PictureFormat {
    PNG {
        @Override
        public void write(FlowPicture picture, OutputStream out, Progress progress) throws IOException {
            Png.write(picture, out, progress);
        }
    },
    SVG {
        @Override
        public void write(FlowPicture picture, OutputStream out, Progress progress) {
            Svg.write(picture, out, progress);
        }
    },
    PDF {
        @Override
        public void write(FlowPicture picture, OutputStream out, Progress progress) {
            Pdf.write(picture, out, progress);
        }
    },
    BPMN {
        @Override
        public void write(FlowPicture picture, OutputStream out, Progress progress) throws IOException {
            var document = picture.placed();
            var ways = Drawing.of(document).ways();
            out.write(
                    BpmnWriter.write(document, new MachineNames(document), ways).getBytes(StandardCharsets.UTF_8));
        }
    };

    /** The file's content in memory. */
    public final byte[] of(FlowPicture picture, Progress progress) {
        try (var out = new ByteArrayOutputStream()) {
            write(picture, out, progress);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the file's content. Takes seconds for a large flow; on any thread. */
    public abstract void write(FlowPicture picture, OutputStream out, Progress progress) throws IOException;

    /** Of the file's name, without a dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
