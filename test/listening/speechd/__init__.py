"""Stands in for Speech Dispatcher's Python module where there is no sound.

Orca imports it instead of the real one (PYTHONPATH). Each utterance is written as a line of JSON to the file descriptor
that SPEECH_FD names, and is over a moment later.
"""

import html
import json
import os
import re
import threading
from types import SimpleNamespace

CallbackType = SimpleNamespace(
    BEGIN="begin", END="end", CANCEL="cancel", PAUSE="pause", RESUME="resume", INDEX_MARK="index_marks"
)
PunctuationMode = SimpleNamespace(ALL="all", MOST="most", SOME="some", NONE="none")
Priority = SimpleNamespace(
    IMPORTANT="important", TEXT="text", MESSAGE="message", NOTIFICATION="notification", PROGRESS="progress"
)
DataMode = SimpleNamespace(TEXT="text", SSML="ssml")
Scope = SimpleNamespace(SELF="self", ALL="all")


class SSIPError(Exception):
    """The base of what the real module raises. Nothing is raised here."""


class SSIPCommunicationError(SSIPError):
    pass


class SSIPResponseError(SSIPError):
    pass


class SSIPCommandError(SSIPResponseError):
    pass


class SSIPDataError(SSIPResponseError):
    pass


class SpawnError(SSIPError):
    pass


# Seconds that an utterance takes. Orca moves its caret after each, as it does with real speech.
DURATION = 0.02

_output = os.fdopen(int(os.environ["SPEECH_FD"]), "w", encoding="utf-8", buffering=1)
_lock = threading.Lock()


def _write(text):
    with _lock:
        _output.write(json.dumps(text, ensure_ascii=False) + "\n")


class SSIPClient:
    """A connection to the speech service. What Orca sets (rate, pitch, voice …) makes no difference here."""

    def __init__(self, *args, **kwargs):
        self._pending = set()

    def speak(self, text, callback=None, event_types=None):
        _write(html.unescape(re.sub(r"<[^>]*>", "", text)))
        if callback:
            callback(CallbackType.BEGIN)
            self._finish_later(callback)

    def _finish_later(self, callback):
        def finish():
            if self._take(job):
                callback(CallbackType.END)

        timer = threading.Timer(DURATION, finish)
        timer.daemon = True
        job = (timer, callback)
        with _lock:
            self._pending.add(job)
        timer.start()

    def _take(self, job):
        """Whether a job was still pending. An utterance ends or is cancelled, never both."""
        with _lock:
            if job not in self._pending:
                return False
            self._pending.remove(job)
            return True

    def cancel(self, *args):
        for job in list(self._pending):
            if self._take(job):
                job[0].cancel()
                job[1](CallbackType.CANCEL)

    stop = cancel

    def char(self, text, *args):
        _write(text)

    key = char

    def get_rate(self):
        return 0

    get_pitch = get_volume = get_rate

    def get_language(self):
        return "en"

    def list_output_modules(self):
        return ("none",)

    def get_output_module(self):
        return "none"

    def list_synthesis_voices(self, *args):
        return (("none", "en", "none"),)

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return lambda *args, **kwargs: None


Client = Speaker = SSIPClient
