package dev.portcullis.engine.function;

import static dev.portcullis.engine.function.FunctionAssert.assertThatCall;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingFunctionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          base64("one, two, three")                    | "b25lLCB0d28sIHRocmVl"
          base64("é")                                  | "w6k="
          base64(null)                                 | ""
          base64ToString("b25lLCB0d28sIHRocmVl")       | "one, two, three"
          base64ToString(" w6k\\n= ")                  | "é"
          base64ToJson("eydvbmUnOiAnYScsICd0d28nOiAnYid9") | {"one":"a","two":"b"}
          uri("http://contoso.org/firstpath", "myscript.sh")  | "http://contoso.org/myscript.sh"
          uri("http://contoso.org/firstpath/", "myscript.sh") | "http://contoso.org/firstpath/myscript.sh"
          uri("http://contoso.org/a/b.json", "c/d.sh")        | "http://contoso.org/a/c/d.sh"
          uri("http://contoso.org/a/b/", "../c")              | "http://contoso.org/a/c"
          uri("http://contoso.org/a/b/", "../../../c/./..")   | "http://contoso.org/"
          uri("http://contoso.org", "c")                      | "http://contoso.org/c"
          uri("http://contoso.org/a?x=1", "/b?y=2#z")         | "http://contoso.org/b?y=2#z"
          uri("http://contoso.org/a?x=1", "?y=2")             | "http://contoso.org/a?y=2"
          uri("http://contoso.org/a?x=1", "")                 | "http://contoso.org/a?x=1"
          uri("http://contoso.org/a", "https://x.org/b")      | "https://x.org/b"
          uri("http://contoso.org/a", "//x.org/b")            | "http://x.org/b"
          uriComponent("http://contoso.com/a b?é=~1")  | "http%3A%2F%2Fcontoso.com%2Fa%20b%3F%C3%A9%3D~1"
          uriComponentToString("a%20b%C3%A9+")         | "a bé+"
          dataUri("Hello")                             | "data:text/plain;charset=utf8;base64,SGVsbG8="
          dataUriToString("data:;base64,SGVsbG8sIFdvcmxkIQ==") | "Hello, World!"
          dataUriToString("data:,Hello%2C%20World!")   | "Hello, World!"
          """)
  void gives(String call, String result) {
    assertThatCall(call).gives(result);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          base64ToString('a')           | `a` is no Base64
          base64ToString('SGk')         | `SGk` is no Base64
          base64ToString('SG*=')        | `SG*=` is no Base64
          base64ToString('/w==')        | the bytes in `/w==` are no text in UTF-8
          base64(5)                     | the argument must be a text, not the number `5`
          uri('contoso.org', 'a')       | `contoso.org` is no absolute URI such as `https://contoso.com/`
          uri('', 'a')                  | `` is no absolute URI such as `https://contoso.com/`
          uriComponentToString('a%2')   | `a%2` holds a `%` that begins no character
          uriComponentToString('%zz')   | `%zz` holds a `%` that begins no character
          uriComponentToString('%ff')   | `%ff` holds a `%` that begins no character
          dataUriToString('Hello')      | `Hello` is no data URI such as `data:text/plain;base64,SGk=`
          dataUriToString('data:;base64,SGk') | `SGk` is no Base64
          """)
  void fails(String call, String message) {
    assertThatCall(call.replace('\'', '"')).failsWith(message);
  }
}
