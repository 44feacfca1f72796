package io.github.tenderscore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.json.AssessmentWriter;
import io.github.tenderscore.json.EvaluationReader;
import io.github.tenderscore.json.EvaluationWriter;
import io.github.tenderscore.json.internal.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas of the documents and what the library reads and writes are the same. */
class JsonSchemaTest {

    private static final Path DOCS = Path.of("docs");
    private static final Schemas SCHEMAS = new Schemas("evaluation", "assessment");
    private static final String EVALUATION_ID = "evaluation";
    private static final String ASSESSMENT_ID = "assessment";

    /** The whole of the document but for the part that a case is about. */
    private static final String QUESTION = "{'id':'q','kind':'mark','scale':{'id':'0-5'}}";

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(DOCS.resolve("examples"))) {
            return files
                    .filter(file -> file.toString().endsWith(".json") && isEvaluation(Schemas.text(file)))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    /** The first format that a document names is its own; others may hold an evaluation as a part. */
    private static boolean isEvaluation(String document) {
        int format = document.indexOf("\"format\"");
        return format >= 0
                && document.substring(format).matches("(?s)\"format\"\\s*:\\s*\"" + EvaluationReader.FORMAT + "\".*");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesAreReadAndTheirResultsFitTheSchema(Path file) {
        String document = Schemas.text(file);
        assertThat(SCHEMAS.errors(EVALUATION_ID, document)).isEmpty();
        Evaluation evaluation = EvaluationReader.standard().read(document);
        assertThat(SCHEMAS.errors(EVALUATION_ID, EvaluationWriter.write(evaluation)))
                .isEmpty();
        if (!evaluation.tenders().isEmpty()) {
            assertThat(SCHEMAS.errors(ASSESSMENT_ID, AssessmentWriter.write(evaluation.assess())))
                    .isEmpty();
        }
    }

    @Test
    void thereAreExamples() throws IOException {
        assertThat(examples()).isNotEmpty();
    }

    @Provide
    Arbitrary<Evaluation> evaluations() {
        return Methods.evaluations();
    }

    @Property(tries = 200)
    void whatIsWrittenFitsTheSchema(@ForAll("evaluations") Evaluation evaluation) {
        assertThat(SCHEMAS.errors(EVALUATION_ID, EvaluationWriter.write(evaluation)))
                .isEmpty();
        Assessment assessment;
        try {
            assessment = evaluation.assess();
        } catch (FaultException e) {
            return;
        }
        assertThat(SCHEMAS.errors(ASSESSMENT_ID, AssessmentWriter.write(assessment)))
                .isEmpty();
    }

    @Test
    void theSchemaKnowsWhatDecidesAnOrder() {
        Json codes = Schemas.at(
                Schemas.json("assessment"), "properties", "margins", "items", "properties", "decided", "enum");
        assertThat(Schemas.array(codes).stream().map(code -> ((Json.Text) code).value()))
                .containsExactlyElementsOf(Stream.of(Margin.Decided.values())
                        .map(Margin.Decided::code)
                        .toList());
    }

    // ---- rules ------------------------------------------------------------------------------------------------------

    @Test
    void ownRuleMayHaveAnyParameters() {
        String rule = "{'id':'X-OURS','steps':'3','factor':2.5}";
        assertThat(SCHEMAS.errors(EVALUATION_ID, document("{'id':'p','kind':'price','rule':" + rule + "}", "")))
                .isEmpty();
        assertThat(SCHEMAS.errors(EVALUATION_ID, document("{'id':'p','kind':'quantity','rule':" + rule + "}", "")))
                .isEmpty();
        for (String member : List.of("award", "consensus")) {
            assertThat(SCHEMAS.errors(
                            EVALUATION_ID,
                            document(QUESTION, "'" + member + "':" + rule.replace("'id'", "'rule'") + ",")))
                    .isEmpty();
        }
    }

    // ---- schema and reader agree ------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'id':'q','kind':'mark','scale':{'id':'0-5'}}",
                "{'id':'q','kind':'mark','scale':{'id':'0-5','decimals':2}}",
                "{'id':'q','kind':'mark','scale':{'id':'10-8-5-2-0','decimals':'2'},'minimum':'5'}",
                "{'id':'q','kind':'mark','scale':{'marks':[{'mark':0,'descriptor':'no'},{'mark':'7.5','descriptor':'yes'}]}}",
                "{'id':'q','kind':'mark','scale':{'id':'0-5'},'passFail':false,'minimum':'50%','ifMissing':'zero'}",
                "{'id':'q','kind':'quantity','rule':{'id':'SV-TARGET','target':400}}",
                "{'id':'q','kind':'quantity','rule':{'id':'SV-TARGET','target':4e2}}",
                "{'id':'q','kind':'quantity','rule':{'id':'SV-TARGET','target':'1/3'},'minimum':0.5}",
                "{'id':'q','kind':'choice','options':[{'name':'a','percent':0},{'name':'b','percent':'100'}],'accepts':['b']}",
                "{'id':'q','kind':'yes-no','required':true}",
                "{'id':'q','kind':'yes-no','required':false,'minimum':'100%'}",
                "{'id':'q','kind':'price','rule':{'id':'PR-HYP-MIN'}}",
                "{'id':'q','kind':'price','rule':{'id':'PR-HYP-POW','exponent':2},'passFail':false,'ifMissing':'disqualify'}",
                "{'id':'q','kind':'price','rule':{'id':'PR-LIN-RELMIN','clamp':'none'},'minimum':'10%'}",
                "{'id':'q','kind':'price','rule':{'id':'PR-LIN-SPAN','span':'50'}}",
                "{'id':'q','kind':'price','rule':{'id':'PR-LIN-MINMAX'}}",
                "{'id':'q','kind':'price','rule':{'id':'PR-LIN-SET','full':-0,'zero':100}}",
                "{'id':'q','kind':'price','rule':{'id':'PR-LIN-BUDGET','budget':100}}",
                "{'id':'q','kind':'price','rule':{'id':'PR-LIN-BASE','base':100,'clamp':'both'}}",
                "{'id':'q','kind':'price','rule':{'id':'F1','reference':'1.1 * median','exponent':1,'clamp':'full','among':'all without-own budget 100 2'}}",
                "{'id':'q','kind':'price','rule':{'id':'F2','full':'lowest-2','zero':1000,'clamp':'zero','among':'admitted'}}",
                "{'id':'q','kind':'yes-no','rounding':[]}",
                "{'id':'q','kind':'yes-no','rounding':[{'stage':'input','decimals':0,'mode':'floor'},{'stage':'ratio','decimals':'30','mode':'half-even'}]}",
                "{'id':'g','criteria':[{'id':'q','kind':'yes-no'}],'minimum':'50','rounding':{'stage':'criterion','decimals':2,'mode':'down'}}",
                "{'id':'q','kind':'yes-no','weight':'50'},{'id':'r','kind':'yes-no','weight':50.0}",
                "{'id':'q','kind':'yes-no','weight':'-0'},{'id':'r','kind':'yes-no','weight':1e2}",
            })
    void goodCriterionIsAcceptedByBoth(String criterion) {
        String document = document(criterion, "");
        assertThat(SCHEMAS.errors(EVALUATION_ID, document)).isEmpty();
        assertThat(EvaluationReader.standard().read(document).methodology().criteria())
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`'weightBasis':'total',`",
                "`'weightBasis':'points','pointsTotal':'60',`",
                "`'currency':'GBP','vat':'net',`",
                "`'award':{'rule':'weighted-sum'},`",
                "`'consensus':{'rule':'moderated'},`",
                "`'consensus':{'rule':'CN-MEAN','rounding':'none'},`",
                "`'consensus':{'rule':'CN-MEDIAN','rounding':'half-even 0'},`",
                "`'consensus':{'rule':'CN-TRIM','rounding':'floor 0'},`",
                "`'tieBreak':[],`",
                "`'tieBreak':[{'lowest':'q'},{'highest':'q'}],`",
                "`'minimum':'60%',`",
                "`'minimum':0,`",
                "`'rounding':{'stage':'total','decimals':1,'mode':'half-down'},`",
            })
    void goodMethodIsAcceptedByBoth(String members) {
        String document = document(QUESTION, members);
        assertThat(SCHEMAS.errors(EVALUATION_ID, document)).isEmpty();
        assertThat(EvaluationReader.standard().read(document).methodology().criteria())
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`null`",
                "`{}`",
                "`{'id':'q'}`",
                "`{'kind':'yes-no'}`",
                "`{'id':'','kind':'yes-no'}`",
                "`{'id':' q','kind':'yes-no'}`",
                "`{'id':7,'kind':'yes-no'}`",
                "`{'id':'q','name':' ','kind':'yes-no'}`",
                "`{'id':'q','kind':'yes-no','weight':'-1'}`",
                "`{'id':'q','kind':'yes-no','weight':-1}`",
                "`{'id':'q','kind':'yes-no','weight':'40%'}`",
                "`{'id':'q','kind':'yes-no','weight':'1e2'}`",
                "`{'id':'q','kind':'yes-no','weight':'1/0'}`",
                "`{'id':'q','kind':'yes-no','weight':true}`",
                "`{'id':'q','kind':'yes-no','colour':'red'}`",
                "`{'id':'q','kind':'yes-no','scale':{'id':'0-5'}}`",
                "`{'id':'q','kind':'yes-no','minimum':'5'}`",
                "`{'id':'q','kind':'yes-no','required':'yes'}`",
                "`{'id':'q','kind':'yes-no','ifMissing':'ignore'}`",
                "`{'id':'q','kind':'yes-no','passFail':1}`",
                "`{'id':'q','kind':'note'}`",
                "`{'id':'q','kind':'mark'}`",
                "`{'id':'q','kind':'mark','scale':'0-5'}`",
                "`{'id':'q','kind':'mark','scale':{'id':'0-6'}}`",
                "`{'id':'q','kind':'mark','scale':{}}`",
                "`{'id':'q','kind':'mark','scale':{'id':'0-5','decimals':7}}`",
                "`{'id':'q','kind':'mark','scale':{'id':'0-5','decimals':-1}}`",
                "`{'id':'q','kind':'mark','scale':{'id':'0-5','decimals':0.5}}`",
                "`{'id':'q','kind':'mark','scale':{'id':'0-5','marks':[{'mark':0,'descriptor':'no'},{'mark':1,'descriptor':'yes'}]}}`",
                "`{'id':'q','kind':'mark','scale':{'marks':[{'mark':0,'descriptor':'no'}]}}`",
                "`{'id':'q','kind':'mark','scale':{'marks':[{'mark':-1,'descriptor':'no'},{'mark':1,'descriptor':'yes'}]}}`",
                "`{'id':'q','kind':'mark','scale':{'marks':[{'mark':0},{'mark':1,'descriptor':'yes'}]}}`",
                "`{'id':'q','kind':'mark','scale':{'id':'0-5'},'required':false}`",
                "`{'id':'q','kind':'mark','scale':{'id':'0-5'},'accepts':['a']}`",
                "`{'id':'q','kind':'mark','scale':{'id':'0-5'},'minimum':'-1'}`",
                "`{'id':'q','kind':'quantity'}`",
                "`{'id':'q','kind':'quantity','rule':{}}`",
                "`{'id':'q','kind':'quantity','rule':{'id':'SV-TARGET'}}`",
                "`{'id':'q','kind':'quantity','rule':{'id':'SV-TARGET','target':0}}`",
                "`{'id':'q','kind':'quantity','rule':{'id':'SV-TARGET','target':'0.0'}}`",
                "`{'id':'q','kind':'quantity','rule':{'id':'SV-TARGET','target':'400','aim':'1'}}`",
                "`{'id':'q','kind':'quantity','rule':{'id':'PR-HYP-MIN'}}`",
                "`{'id':'q','kind':'choice'}`",
                "`{'id':'q','kind':'choice','options':[{'name':'a','percent':0}]}`",
                "`{'id':'q','kind':'choice','options':[{'name':'a','percent':0},{'name':'b','percent':101}]}`",
                "`{'id':'q','kind':'choice','options':[{'name':'a','percent':0},{'name':'b','percent':1,'x':1}]}`",
                "`{'id':'q','kind':'choice','options':[{'name':'a','percent':0},{'name':'b','percent':1}],'accepts':[]}`",
                "`{'id':'q','kind':'choice','options':[{'name':'a','percent':0},{'name':'b','percent':1}],'accepts':[1]}`",
                "`{'id':'q','kind':'price','rule':null}`",
                "`{'id':'q','kind':'price','rule':{'id':'PR-NONE'}}`",
                "`{'id':'q','kind':'price','rule':{'id':'PR-HYP-POW','exponent':'two'}}`",
                "`{'id':'q','kind':'price','rule':{'id':'PR-HYP-MIN'},'passFail':true}`",
                "`{'id':'q','kind':'price','rule':{'id':'PR-HYP-MIN'},'ifMissing':'zero'}`",
                "`{'id':'q','kind':'price','rule':{'id':'PR-LIN-BASE','base':100,'clamp':'Both'}}`",
                "`{'id':'q','kind':'price','rule':{'id':'F2','full':'cheapest','zero':1000,'clamp':'zero','among':'admitted'}}`",
                "`{'id':'q','kind':'price','rule':{'id':'F2','full':'lowest','zero':1000,'clamp':'zero','among':'some'}}`",
                "`{'id':'q','kind':'yes-no','rounding':{'stage':'criterion','decimals':31,'mode':'down'}}`",
                "`{'id':'q','kind':'yes-no','rounding':{'stage':'criterion','decimals':2}}`",
                "`{'id':'q','kind':'yes-no','rounding':{'stage':'end','decimals':2,'mode':'down'}}`",
                "`{'id':'q','kind':'yes-no','rounding':{'stage':'criterion','decimals':2,'mode':'truncate'}}`",
                "`{'id':'g','criteria':[]}`",
                "`{'id':'g','criteria':{}}`",
                "`{'id':'g','kind':'mark','criteria':[{'id':'q','kind':'yes-no'}]}`",
                "`{'id':'g','criteria':[{'id':'q','kind':'yes-no'}],'rounding':{'stage':'ratio','decimals':2,'mode':'down'}}`",
                "`{'id':'g','criteria':[{'id':'q','kind':'yes-no'}],'passFail':true}`",
            })
    void badCriterionIsRefusedByBoth(String criterion) {
        refusedByBoth(document(criterion, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`'weightBasis':'half',`",
                "`'weightBasis':'points',`",
                "`'weightBasis':'points','pointsTotal':0,`",
                "`'weightBasis':'total','pointsTotal':'100',`",
                "`'pointsTotal':'100',`",
                "`'currency':'Pounds',`",
                "`'currency':826,`",
                "`'vat':'included',`",
                "`'award':'weighted-sum',`",
                "`'award':{'rule':'weighted-sum','scale':'1'},`",
                "`'award':{'rule':'CP-RATIO-QP'},`",
                "`'award':{'id':'weighted-sum'},`",
                "`'consensus':'CN-MEAN',`",
                "`'consensus':{'rule':'CN-MEAN'},`",
                "`'consensus':{'rule':'CN-MEAN','rounding':'half-up'},`",
                "`'consensus':{'rule':'CN-MEAN','rounding':'half-up 7'},`",
                "`'consensus':{'rule':'CN-MEAN','rounding':'half up 0'},`",
                "`'consensus':{'rule':'moderated','rounding':'none'},`",
                "`'consensus':{'id':'CN-MEAN','rounding':'none'},`",
                "`'consensus':{'rule':'CN-MODE','rounding':'none'},`",
                "`'tieBreak':{'highest':'q'},`",
                "`'tieBreak':[{}],`",
                "`'tieBreak':[{'highest':'q','lowest':'q'}],`",
                "`'tieBreak':['q'],`",
                "`'minimum':'101 %',`",
                "`'minimum':-1,`",
                "`'rounding':2,`",
                "`'owner':'us',`",
            })
    void badMethodIsRefusedByBoth(String members) {
        refusedByBoth(document(QUESTION, members));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`[]`",
                "`null`",
                "`{'format':'tenderscore/1'}`",
                "`{'format':'tenderscore/1','methodology':null}`",
                "`{'format':'tenderscore/1','methodology':{}}`",
                "`{'format':'tenderscore/1','methodology':{'title':'T'}}`",
                "`{'format':'tenderscore/1','methodology':{'title':'T','criteria':[]}}`",
                "`{'format':'tenderscore/1','methodology':{'title':' ','criteria':[{'id':'q','kind':'yes-no'}]}}`",
                "`{'format':'tenderscore/1','methodology':{'title':'T','criteria':{'id':'q','kind':'yes-no'}}}`",
                "`{'format':'tenderscore/2','methodology':{'title':'T','criteria':[{'id':'q','kind':'yes-no'}]}}`",
                "`{'methodology':{'title':'T','criteria':[{'id':'q','kind':'yes-no'}]}}`",
                "`{'format':'tenderscore/1','$schema':7,'methodology':{'title':'T','criteria':[{'id':'q','kind':'yes-no'}]}}`",
                "`{'format':'tenderscore/1','notes':'n','methodology':{'title':'T','criteria':[{'id':'q','kind':'yes-no'}]}}`",
                "`{'format':'tenderscore/1','notes':[1],'methodology':{'title':'T','criteria':[{'id':'q','kind':'yes-no'}]}}`",
                "`{'format':'tenderscore/1','date':'today','methodology':{'title':'T','criteria':[{'id':'q','kind':'yes-no'}]}}`",
            })
    void badDocumentIsRefusedByBoth(String document) {
        refusedByBoth(document.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`null`",
                "`{'id':'A','supplier':'S'}`",
                "`{'id':'A','responses':{'q':4}}`",
                "`{'supplier':'S','responses':{'q':4}}`",
                "`{'id':'A','supplier':' ','responses':{'q':4}}`",
                "`{'id':'A ','supplier':'S','responses':{'q':4}}`",
                "`{'id':'A','supplier':'S','responses':[4]}`",
                "`{'id':'A','supplier':'S','responses':{'q':null}}`",
                "`{'id':'A','supplier':'S','responses':{'q':[4]}}`",
                "`{'id':'A','supplier':'S','responses':{'q':{'mark':4}}}`",
                "`{'id':'A','supplier':'S','responses':{'q':{'unrounded':4}}}`",
                "`{'id':'A','supplier':'S','responses':{'q':{'mark':true,'unrounded':4}}}`",
                "`{'id':'A','supplier':'S','responses':{'q':{'mark':4,'unrounded':4,'decimals':0}}}`",
                "`{'id':'A','supplier':'S','responses':{'q':4},'score':9}`",
            })
    void badTenderIsRefusedByBoth(String tender) {
        refusedByBoth(document(QUESTION, "").replaceAll("}$", ",\"tenders\":[" + tender.replace('\'', '"') + "]}"));
    }

    @Test
    void errorNamesThePlace() {
        assertThat(SCHEMAS.errors(EVALUATION_ID, document(QUESTION, "'vat':'included',")))
                .anySatisfy(error -> assertThat(error).startsWith("/methodology/vat enum: "));
    }

    private static void refusedByBoth(String document) {
        assertThat(SCHEMAS.errors(EVALUATION_ID, document)).as(document).isNotEmpty();
        assertThatThrownBy(() -> EvaluationReader.standard().read(document))
                .as(document)
                .isInstanceOf(FaultException.class);
    }

    // ---- tools ------------------------------------------------------------------------------------------------------

    private static String document(String criteria, String members) {
        return ("{'format':'tenderscore/1','methodology':{'title':'Title'," + members + "'criteria':[" + criteria
                        + "]}}")
                .replace('\'', '"');
    }
}
