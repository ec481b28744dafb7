"""Executes a notebook as `jupyter nbconvert --execute` does, and listens a little longer: Deno's kernel sometimes says
that it is idle before it has sent what a cell shows, and nbclient stops listening at idle."""

import asyncio
import sys

import nbformat
from nbclient import NotebookClient


class PatientClient(NotebookClient):
    async def _async_poll_output_msg(self, parent_msg_id, cell, cell_index):
        complete = False
        while True:
            try:
                timeout = 0.5 if complete else self.iopub_timeout * 60
                message = await asyncio.wait_for(self.kc.iopub_channel.get_msg(timeout=None), timeout)
            except (asyncio.TimeoutError, TimeoutError):
                if complete:
                    return
                raise
            if message["parent_header"].get("msg_id") != parent_msg_id:
                continue
            try:
                self.process_message(message, cell, cell_index)
            except Exception as done:
                if type(done).__name__ != "CellExecutionComplete":
                    raise
                complete = True


path, out = sys.argv[1:]
notebook = nbformat.read(path, as_version=4)
PatientClient(notebook, timeout=180, kernel_name=notebook.metadata.kernelspec.name).execute()
nbformat.write(notebook, out)
