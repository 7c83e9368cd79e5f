"""An agent in Python, standard library only: chat completions, whole and streaming."""

import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


def answer(messages):
    """What the agent says to a conversation."""
    question = next((m["content"] for m in reversed(messages) if m["role"] == "user"), "")
    return f"{len(question.split())} words, {len(question)} letters"


class Agent(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        text = answer(body["messages"])
        if body.get("stream"):
            self.stream(text.split(" "))
        else:
            message = {"role": "assistant", "content": text}
            choice = {"index": 0, "message": message, "finish_reason": "stop"}
            self.send(json.dumps(self.envelope("chat.completion", choice)), "application/json")

    def stream(self, words):
        self.send_response(200)
        self.send_header("content-type", "text/event-stream")
        self.send_header("connection", "close")
        self.end_headers()
        for place, word in enumerate(words):
            text = word if place == 0 else f" {word}"
            self.event({"index": 0, "delta": {"content": text}, "finish_reason": None})
        self.event({"index": 0, "delta": {}, "finish_reason": "stop"})
        self.wfile.write(b"data: [DONE]\n\n")
        self.close_connection = True

    def event(self, choice):
        chunk = self.envelope("chat.completion.chunk", choice)
        self.wfile.write(f"data: {json.dumps(chunk)}\n\n".encode())
        self.wfile.flush()

    def envelope(self, kind, choice):
        return {"id": "chatcmpl-1", "object": kind, "created": 0, "model": "counter", "choices": [choice]}

    def send(self, text, kind):
        data = text.encode()
        self.send_response(200)
        self.send_header("content-type", kind)
        self.send_header("content-length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Agent)
print(server.server_address[1], flush=True)
server.serve_forever()
