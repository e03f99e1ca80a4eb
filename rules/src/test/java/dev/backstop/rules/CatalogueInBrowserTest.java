package dev.backstop.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import dev.backstop.authoring.Catalogue;
import dev.backstop.authoring.PackReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The HTML catalogue, read as people read it: in a browser. */
class CatalogueInBrowserTest {
    private static final Path BUNDLED = Path.of("").toAbsolutePath();
    private static final Path SMALL = BUNDLED.resolve("../core/authoring/src/test/resources/packs/valid");
    private static final Path WHOLE = BUNDLED.resolve("target/catalogue.html");

    @TempDir
    private static Path work;

    private static ChromeDriver desk;
    private static ChromeDriver phone;

    @BeforeAll
    static void open() throws IOException {
        desk = Browser.start(1200, 900);
        phone = Browser.start(360, 740);
        Files.createDirectories(WHOLE.getParent());
        Files.writeString(WHOLE, Catalogue.of(PackReader.read(BUNDLED)).html(BUNDLED));
    }

    @AfterAll
    static void close() {
        if (desk != null) {
            desk.quit();
        }
        if (phone != null) {
            phone.quit();
        }
    }

    private static String small() throws IOException {
        Path page = work.resolve("small.html");
        Files.writeString(page, Catalogue.of(PackReader.read(SMALL)).html(SMALL));
        return page.toUri().toString();
    }

    private static String whole() {
        return WHOLE.toUri().toString();
    }

    private static String count(ChromeDriver browser) {
        return browser.findElement(By.id("count")).getText();
    }

    private static void awaitCount(ChromeDriver browser, String count) {
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(page -> count(browser).equals(count));
    }

    private static List<?> shown(ChromeDriver browser) {
        return (List<?>) browser.executeScript(
                "return [...document.querySelectorAll('.rule:not([hidden])')].map(rule => rule.id)");
    }

    @Test
    void a_search_and_lists_narrow_what_is_shown() throws IOException {
        desk.get(whole());
        int all = PackReader.read(BUNDLED).orThrow().rules().size();
        assertThat(count(desk)).isEqualTo("All " + all + " rules are shown.");

        desk.findElement(By.id("search")).sendKeys("fever epidural stiff neck");
        awaitCount(desk, "1 of " + all + " rules is shown.");
        assertThat(shown(desk)).isEqualTo(List.of("triage.after-birth.fever-with-growing-pain"));

        desk.findElement(By.cssSelector("button[type=reset]")).click();
        awaitCount(desk, "All " + all + " rules are shown.");
        new Select(desk.findElement(By.id("filter-tier"))).selectByValue("emergency");
        assertThat(shown(desk).contains("triage.after-birth.fever-with-growing-pain"))
                .isTrue();
        assertThat(shown(desk).contains("triage.after-birth.fever")).isFalse();
        new Select(desk.findElement(By.id("filter-stage"))).selectByValue("load");
        assertThat(shown(desk)).isEmpty();
        assertThat(desk.findElements(By.cssSelector(".topic:not([hidden])"))).isEmpty();
    }

    @Test
    void a_link_to_a_rule_leads_to_it_although_it_was_filtered_away() throws IOException {
        desk.get(small());
        desk.findElement(By.id("search")).sendKeys("settling");
        new WebDriverWait(desk, Duration.ofSeconds(20))
                .until(page -> shown(desk).size() < 10);
        assertThat(shown(desk).contains("triage.fever.present")).isFalse();

        desk.executeScript("location.hash = 'triage.fever.present'");

        new WebDriverWait(desk, Duration.ofSeconds(20))
                .until(page -> shown(desk).contains("triage.fever.present"));
    }

    @Test
    void a_rule_stands_beside_its_text_and_the_chart_of_its_limits() throws IOException {
        desk.get(whole() + "#triage.after-birth.fever-with-severe-pain");
        WebElement rule = desk.findElement(By.id("triage.after-birth.fever-with-severe-pain"));

        assertThat(rule.getText()).contains("When", "Then", "Sources", "Near miss in", "Pain at rest");
        WebElement bar = rule.findElement(By.cssSelector(".bar span"));
        assertThat(bar.getDomAttribute("style")).isEqualTo("left:70.0%;width:30.0%");
        rule.findElement(By.tagName("summary")).click();
        assertThat(rule.findElement(By.tagName("pre")).getText())
                .startsWith("rule \"triage.after-birth.fever-with-severe-pain\"")
                .endsWith("end");
    }

    @Test
    void the_keyboard_is_enough() throws IOException {
        desk.get(small());
        desk.switchTo().activeElement().sendKeys(Keys.TAB);
        assertThat(desk.switchTo().activeElement().getText()).isEqualTo("Skip to the rules");

        desk.findElement(By.tagName("body")).sendKeys("/");
        assertThat(desk.switchTo().activeElement().getDomAttribute("id")).isEqualTo("search");
        desk.switchTo().activeElement().sendKeys(Keys.TAB);
        assertThat(desk.switchTo().activeElement().getDomAttribute("id")).isEqualTo("filter-stage");

        WebElement summary = desk.findElement(By.cssSelector(".rule summary"));
        summary.sendKeys(Keys.ENTER);
        assertThat(desk.findElement(By.cssSelector(".rule details")).getDomAttribute("open"))
                .isNotNull();
    }

    @Test
    void a_screen_reader_finds_everything_named_and_in_order() throws IOException {
        desk.get(small());

        assertThat(new AxeBuilder().analyze(desk).getViolations().stream().map(Rule::toString))
                .isEmpty();
    }

    @Test
    void a_phone_shows_it_without_scrolling_sideways() throws IOException {
        for (String page : List.of(small(), whole())) {
            phone.get(page);
            phone.findElements(By.cssSelector("details")).stream()
                    .limit(3)
                    .forEach(details -> phone.executeScript("arguments[0].open = true", details));

            assertThat((Long) phone.executeScript("return document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(360L);
        }
        assertThat(new AxeBuilder()
                        .withOnlyRules(List.of("target-size", "meta-viewport"))
                        .analyze(phone)
                        .getViolations())
                .isEmpty();
    }

    @Test
    void the_page_asks_nothing_of_any_other_place_and_has_no_errors() {
        desk.get(whole());

        assertThat(desk.manage().logs().get("browser").getAll().stream().map(LogEntry::getMessage))
                .isEmpty();
        assertThat((Long) desk.executeScript("return performance.getEntriesByType('resource')"
                        + ".filter(one => !one.name.startsWith('data:')).length"))
                .isZero();
    }
}
