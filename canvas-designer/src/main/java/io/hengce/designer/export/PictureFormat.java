package io.hengce.designer.export;

import io.hengce.compile.bpmn.BpmnWriter;
import io.hengce.compile.plan.MachineNames;
import io.hengce.designer.canvas.FlowPicture;
import io.hengce.designer.words.Words;
import io.hengce.flow.document.FlowDocument;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a flow can be exported as. */
public enum PictureFormat {
    PNG {
        @Override
        public byte[] of(FlowDocument document, Words words) {
            return Png.of(new FlowPicture(document, words));
        }
    },
    SVG {
        @Override
        public byte[] of(FlowDocument document, Words words) {
            return Svg.of(new FlowPicture(document, words), words.say(document.name()));
        }
    },
    PDF {
        @Override
        public byte[] of(FlowDocument document, Words words) {
            return Pdf.of(new FlowPicture(document, words), words.say(document.name()));
        }
    },
    BPMN {
        @Override
        public byte[] of(FlowDocument document, Words words) {
            return BpmnWriter.write(document, new MachineNames(document)).getBytes(StandardCharsets.UTF_8);
        }
    };

    /** The file's content. FX thread only. */
    public abstract byte[] of(FlowDocument document, Words words);

    /** Of the file's name, without a dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
