package io.hengce.designer.export;

import io.hengce.compile.bpmn.BpmnWriter;
import io.hengce.compile.plan.MachineNames;
import io.hengce.designer.canvas.FlowPicture;
import io.hengce.designer.session.Progress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a flow can be exported as. */
public enum PictureFormat {
    PNG {
        @Override
        public byte[] of(FlowPicture picture, Progress progress) {
            return Png.of(picture, progress);
        }
    },
    SVG {
        @Override
        public byte[] of(FlowPicture picture, Progress progress) {
            return Svg.of(picture, picture.name(), progress);
        }
    },
    PDF {
        @Override
        public byte[] of(FlowPicture picture, Progress progress) {
            return Pdf.of(picture, picture.name(), progress);
        }
    },
    BPMN {
        @Override
        public byte[] of(FlowPicture picture, Progress progress) {
            var document = picture.document();
            return BpmnWriter.write(document, new MachineNames(document)).getBytes(StandardCharsets.UTF_8);
        }
    };

    /** The file's content. Takes seconds for a large flow; on any thread. */
    public abstract byte[] of(FlowPicture picture, Progress progress);

    /** Of the file's name, without a dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
