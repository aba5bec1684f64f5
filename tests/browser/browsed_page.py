"""A page in the browser, as somebody sees it who waits for things to appear."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from selenium import webdriver
from selenium.common.exceptions import NoSuchElementException, StaleElementReferenceException
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait

T = TypeVar("T")
WAIT_SECONDS = 10


class BrowsedPage:
    def __init__(self, driver: webdriver.Chrome) -> None:
        self.driver = driver
        self.expected_errors: set[str] = set()
        """Parts of messages that the browser is to log, such as the status of a reply that is refused."""
        self.errors: list[str] = []
        """What the browser has logged as gone wrong, but for what is expected; complete once the page is left."""
        self.asked_elsewhere: list[str] = []
        """Addresses of other origins that the page has asked for; complete once the page is left."""

    def like(self, *, width: int, height: int, language: str, dark: bool) -> None:
        """What the browser is from the next page on."""
        command = self.driver.execute_cdp_cmd
        metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 700}
        command("Emulation.setDeviceMetricsOverride", metrics)
        agent = self.driver.execute_script("return navigator.userAgent")
        command("Emulation.setUserAgentOverride", {"userAgent": agent, "acceptLanguage": language})
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        command("Emulation.setEmulatedMedia", {"features": [scheme]})

    def open(self, url: str, live: Iterable[str] = ("live", "实时")) -> None:
        """Opens a page of the sandbox and waits until it listens."""
        self.driver.get(url)
        self.until(lambda: self.text("#live") in live)
        # a mark that a reload would wipe away
        self.driver.execute_script("window.neverReloaded = true")

    @property
    def never_reloaded(self) -> bool:
        return bool(self.driver.execute_script("return window.neverReloaded === true"))

    def until(self, holds: Callable[[], T], seconds: float = WAIT_SECONDS) -> T:
        """What `holds` returns, once that is true; elements that vanish meanwhile are looked for again."""
        patience = WebDriverWait(
            self.driver,
            seconds,
            poll_frequency=0.05,
            ignored_exceptions=(NoSuchElementException, StaleElementReferenceException, AssertionError),
        )
        return patience.until(lambda _: holds())

    def find(self, selector: str, text: str = "") -> WebElement:
        """The element that is shown, by CSS selector and a part of its text; waits for it."""

        def found() -> WebElement | None:
            elements = self.driver.find_elements(By.CSS_SELECTOR, selector)
            return next((one for one in elements if one.is_displayed() and text in one.text), None)

        return self.until(found)  # type: ignore[return-value]  # until returns what is true

    def all(self, selector: str) -> list[WebElement]:
        return [one for one in self.driver.find_elements(By.CSS_SELECTOR, selector) if one.is_displayed()]

    def text(self, selector: str) -> str:
        return str(self.driver.find_element(By.CSS_SELECTOR, selector).text)

    def texts(self, selector: str) -> list[str]:
        return self.until(lambda: [one.text for one in self.all(selector)] or None) or []

    def click(self, selector: str, text: str = "") -> None:
        def clicked() -> bool:
            self.find(selector, text).click()
            return True

        # why until: a list that is drawn anew takes the element away between finding and clicking it
        self.until(clicked)

    def section(self, name: str) -> None:
        """Goes to a section by its tab."""
        self.click(f".sections a[href='#{name}']")

    def press(self, *keys: str) -> None:
        for key in keys:
            ActionChains(self.driver).send_keys(key).perform()

    @property
    def focused(self) -> WebElement:
        return self.driver.switch_to.active_element

    def leave(self) -> None:
        """Goes away from the page, before its server does, with what the browser has to say of it."""
        logged = [str(entry["message"]) for entry in self.driver.get_log("browser") if entry["level"] == "SEVERE"]
        self.errors += [text for text in logged if not any(part in text for part in self.expected_errors)]
        self.asked_elsewhere += self.driver.execute_script(
            "return performance.getEntriesByType('resource').map(entry => entry.name)"
            ".filter(name => !name.startsWith(location.origin) && !name.startsWith('blob:' + location.origin))"
        )
        self.driver.get("about:blank")
