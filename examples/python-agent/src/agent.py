"""A chat-completions agent in Python that uses only the standard library. It supports streaming."""

import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


def answer(messages):
    """Count the words and characters of the last user message."""
    question = next((m["content"] for m in reversed(messages) if m["role"] == "user"), "")
    return f"{len(question.split())} words, {len(question)} characters"


def completion(object_type, choice):
    return {"id": "chatcmpl-1", "object": object_type, "created": 0, "model": "counter", "choices": [choice]}


class Agent(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        text = answer(body["messages"])
        if body.get("stream"):
            self.send_stream(text)
        else:
            self.send_answer(text)

    def send_answer(self, text):
        message = {"role": "assistant", "content": text}
        choice = {"index": 0, "message": message, "finish_reason": "stop"}
        data = json.dumps(completion("chat.completion", choice)).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def send_stream(self, text):
        self.send_response(200)
        self.send_header("content-type", "text/event-stream")
        self.send_header("connection", "close")
        self.end_headers()
        for index, word in enumerate(text.split(" ")):
            content = word if index == 0 else f" {word}"
            self.send_chunk({"index": 0, "delta": {"content": content}, "finish_reason": None})
        self.send_chunk({"index": 0, "delta": {}, "finish_reason": "stop"})
        self.wfile.write(b"data: [DONE]\n\n")
        self.close_connection = True

    def send_chunk(self, choice):
        chunk = completion("chat.completion.chunk", choice)
        self.wfile.write(f"data: {json.dumps(chunk)}\n\n".encode())
        self.wfile.flush()

    def log_message(self, *_):
        """Print no access log: the first line of the output is the port."""


server = ThreadingHTTPServer(("127.0.0.1", 0), Agent)
print(server.server_address[1], flush=True)
server.serve_forever()
