"""The document as openapi-python-client reads it: its own steps, with the loop over the operations written anew.

Its loop copies every operation deeply, with all that its replies and parameters refer to, only to put the parameters of
the path in order. That was half of the time in which a client came about. Here the parameters of the path are copied
alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from openapi_python_client import schema as oai
from openapi_python_client.config import Config
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import ParseError
from openapi_python_client.parser.openapi import Endpoint, EndpointCollection
from openapi_python_client.parser.properties import (
    EnumProperty,
    LiteralEnumProperty,
    ModelProperty,
    Parameters,
    Schemas,
    build_parameters,
    build_schemas,
)
from openapi_python_client.parser.responses import Responses
from openapi_python_client.strings import PythonIdentifier

from .document_tree import METHODS
from .parser_complaints import read_form
from .parser_shortcuts import parse_quickly


def parse_document(document: Mapping[str, Any], config: Config) -> GeneratorData:
    """The models, enums and endpoints of a document whose path items have no parameters of their own.

    What the parser cannot read stands among the errors of what it returns. Raises GenerationError where the document
    has not the form of OpenAPI.
    """
    with parse_quickly():
        return _parse(read_form(document), config)


def _parse(openapi: oai.OpenAPI, config: Config) -> GeneratorData:
    components = openapi.components
    schemas, parameters = Schemas(), Parameters()
    if components and components.schemas:
        schemas = build_schemas(components=components.schemas, schemas=schemas, config=config)
    if components and components.parameters:
        parameters = build_parameters(components=components.parameters, parameters=parameters, config=config)
    collections: dict[PythonIdentifier, EndpointCollection] = {}
    for path, item in openapi.paths.items():
        for method in METHODS:
            operation: oai.Operation | None = getattr(item, method)
            if operation is None:
                continue
            tag = PythonIdentifier(operation.tags[0] if operation.tags else "default", prefix="tag")
            collection = collections.setdefault(tag, EndpointCollection(tag=tag))
            endpoint, schemas, parameters = Endpoint.from_data(
                data=operation,
                path=path,
                method=method,
                tags=[tag],
                schemas=schemas,
                parameters=parameters,
                request_bodies=(components and components.requestBodies) or {},
                responses=(components and components.responses) or {},
                config=config,
            )
            _add_endpoint(collection, endpoint, f"{method.upper()} {path.get_untrusted_value()}")
    classes = schemas.classes_by_name.values()
    return GeneratorData(
        title=openapi.info.title,
        description=openapi.info.description,
        version=openapi.info.version,
        endpoint_collections_by_tag=collections,
        models=[each for each in classes if isinstance(each, ModelProperty)],
        errors=schemas.errors + parameters.errors,
        enums=[
            each for each in schemas.classes_by_name.values() if isinstance(each, EnumProperty | LiteralEnumProperty)
        ],
    )


def _add_endpoint(collection: EndpointCollection, endpoint: Endpoint | ParseError, address: str) -> None:
    """Add an endpoint to its collection, or what is wrong with it to the errors of the collection."""
    if not isinstance(endpoint, ParseError):
        endpoint = _sort_path_parameters(endpoint)
    errors = [endpoint] if isinstance(endpoint, ParseError) else endpoint.errors
    for error in errors:
        error.header = f"WARNING parsing {address} within {collection.tag}."
    collection.parse_errors += errors
    if isinstance(endpoint, Endpoint):
        collection.endpoints.append(endpoint)


def _sort_path_parameters(endpoint: Endpoint) -> Endpoint | ParseError:
    """The endpoint with its path parameters in the order of the path; an error where path and parameters differ."""
    if not endpoint.path_parameters and "{" not in endpoint.path.get_untrusted_value():
        return endpoint
    bare = replace(
        endpoint,
        query_parameters=[],
        header_parameters=[],
        cookie_parameters=[],
        responses=Responses(patterns=[], default=None),
        bodies=[],
        errors=[],
    )
    found = Endpoint.sort_parameters(endpoint=bare)
    if isinstance(found, ParseError):
        return found
    return replace(endpoint, path=found.path, path_parameters=found.path_parameters)
