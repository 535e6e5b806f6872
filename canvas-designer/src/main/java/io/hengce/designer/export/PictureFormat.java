package io.hengce.designer.export;

import io.hengce.compile.bpmn.BpmnWriter;
import io.hengce.compile.plan.MachineNames;
import io.hengce.designer.canvas.FlowPicture;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a flow can be exported as. */
public enum PictureFormat {
    PNG {
        @Override
        public byte[] of(FlowPicture picture) {
            return Png.of(picture);
        }
    },
    SVG {
        @Override
        public byte[] of(FlowPicture picture) {
            return Svg.of(picture, picture.name());
        }
    },
    PDF {
        @Override
        public byte[] of(FlowPicture picture) {
            return Pdf.of(picture, picture.name());
        }
    },
    BPMN {
        @Override
        public byte[] of(FlowPicture picture) {
            var document = picture.document();
            return BpmnWriter.write(document, new MachineNames(document)).getBytes(StandardCharsets.UTF_8);
        }
    };

    /** The file's content. FX thread only. */
    public abstract byte[] of(FlowPicture picture);

    /** Of the file's name, without a dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
